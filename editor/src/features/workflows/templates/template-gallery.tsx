import {
  Clock,
  Crown,
  Frown,
  Gauge,
  HeartHandshake,
  MessageCircleQuestionMark,
  Repeat,
  Scale,
  Square,
} from 'lucide-react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { templates } from '../../../../../shared/workflow/templates/index.ts';
import { t } from '../../../i18n/translate.ts';
import { Icon, type IconType } from '../../../ui/icon.tsx';
import { messages, templateDescriptions, templateNames } from './messages.ts';
import styles from './template-gallery.module.css';
import { wordsOfTemplate } from './template-words.ts';

/** No template: a start that leads to a person. */
export const blank = 'blank';

const icons: Readonly<Record<string, IconType>> = {
  'asks-for-a-person': MessageCircleQuestionMark,
  'low-confidence': Gauge,
  frustration: Frown,
  'valued-customer': Crown,
  'sensitive-topic': Scale,
  'repeat-contact': Repeat,
  'out-of-hours': Clock,
  'vulnerable-customer': HeartHandshake,
};

const choices = () => [
  {
    id: blank,
    name: t(messages.blank),
    description: t(messages.blankWords),
    facts: t(messages.steps, { count: 2 }),
  },
  ...templates.map(({ id, nodes, cases }) => ({
    id,
    name: wordsOfTemplate(templateNames, id),
    description: wordsOfTemplate(templateDescriptions, id),
    facts: t(messages.facts, { steps: nodes.length, cases: cases.length }),
  })),
];

interface TemplateGalleryProps {
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Workflows to begin with, each of which works as it is and proves it by its sample cases. */
export function TemplateGallery({ value, onChange }: TemplateGalleryProps) {
  return (
    <RadioGroup aria-label={t(messages.beginWith)} value={value} onChange={onChange} className={styles.gallery}>
      {choices().map(({ id, name, description, facts }) => (
        <Radio key={id} value={id} className={styles.choice}>
          <span className={styles.icon}>
            <Icon icon={icons[id] ?? Square} />
          </span>
          <span className={styles.words}>
            <span className={styles.title}>{name}</span>
            <span>{description}</span>
            <span className={styles.facts}>{facts}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
