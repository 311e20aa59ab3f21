/** Models outside of Baton that may set signals. */
export const providerKinds = ['comprehend', 'bedrock'] as const;
export type ProviderKind = (typeof providerKinds)[number];

export const providerNames: Readonly<Record<ProviderKind, string>> = {
  comprehend: 'Amazon Comprehend',
  bedrock: 'Amazon Bedrock',
};

/** A customer waits for the answer of the AI meanwhile. */
export const defaultBudgetMs = 300;
