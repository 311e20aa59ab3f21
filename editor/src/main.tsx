import './app/tokens.css';
import './app/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadConfig } from './app/config.ts';
import { queryClient } from './app/query-client.ts';
import { router } from './app/router.tsx';
import { StartFailed } from './app/shell/start-failed.tsx';
import { renewWithRefreshToken } from './features/sign-in/renew.ts';
import { startLanguage } from './i18n/translate.ts';

const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no #root');
const root = createRoot(element);

renewWithRefreshToken();
const words = startLanguage();

try {
  await loadConfig();
  await words;
  root.render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
} catch (error) {
  await words;
  root.render(<StartFailed error={error} />);
}
