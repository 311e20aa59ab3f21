import { languages } from '../../i18n/languages.ts';
import { t, useLanguage } from '../../i18n/translate.ts';
import { Select } from '../../ui/select.tsx';
import { messages } from '../messages.ts';
import { offeredLanguages, switchLanguage } from './switch-language.ts';

export function LanguageSetting() {
  return (
    <Select
      label={t(messages.language)}
      options={offeredLanguages().map((id) => ({ id, label: languages[id].name }))}
      value={useLanguage()}
      onChange={switchLanguage}
    />
  );
}
