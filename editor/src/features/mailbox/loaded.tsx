import { Loaded as LoadedPart, type LoadedProps } from '../../ui/loaded.tsx';
import styles from './loaded.module.css';

/** What came from outside, once it came; this page's lists lie flush at its edge, so the skeleton is set in. */
export function Loaded<T>(props: Pick<LoadedProps<T>, 'query' | 'what' | 'children'>) {
  return (
    <LoadedPart
      {...props}
      safe="They are kept on this computer, and nothing is lost."
      loadingClassName={styles.loading}
    />
  );
}
