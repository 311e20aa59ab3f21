import { Logger as Powertools } from '@aws-lambda-powertools/logger';
import type { Logger } from '../ports/logger.ts';

/** One JSON line each. `POWERTOOLS_LOG_LEVEL` says from which level on. */
export function powertoolsLogger(serviceName: string): Logger {
  const logger = new Powertools({ serviceName });
  return {
    info: (message, facts) => logger.info(message, { ...facts }),
    warn: (message, facts) => logger.warn(message, { ...facts }),
    error: (message, facts) => logger.error(message, { ...facts }),
  };
}
