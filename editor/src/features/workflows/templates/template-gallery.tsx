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
import { Icon, type IconType } from '../../../ui/icon.tsx';
import { counted } from '../document/step-words.ts';
import styles from './template-gallery.module.css';

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

const choices = [
  { id: blank, name: 'Blank', description: 'Every customer gets a person. Draw the rest yourself.', facts: '2 steps' },
  ...templates.map(({ id, name, description, nodes, cases }) => ({
    id,
    name,
    description,
    facts: `${counted(nodes.length, 'step')}, ${counted(cases.length, 'sample case')}`,
  })),
];

interface TemplateGalleryProps {
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Workflows to begin with, each of which works as it is and proves it by its sample cases. */
export function TemplateGallery({ value, onChange }: TemplateGalleryProps) {
  return (
    <RadioGroup aria-label="Begin with" value={value} onChange={onChange} className={styles.gallery}>
      {choices.map(({ id, name, description, facts }) => (
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
