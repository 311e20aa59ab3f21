import { t } from '../../i18n/translate.ts';
import { Loaded as LoadedPart, type LoadedProps } from '../../ui/loaded.tsx';
import styles from './loaded.module.css';
import { messages } from './messages.ts';

/** What came from outside, once it came; this page's lists lie flush at its edge, so the skeleton is set in. */
export function Loaded<T>(props: Pick<LoadedProps<T>, 'query' | 'what' | 'children'>) {
  return <LoadedPart {...props} safe={t(messages.keptHere)} loadingClassName={styles.loading} />;
}
