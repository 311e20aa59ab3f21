/** A public data set whose rows may train what ships. */
export interface Source {
  readonly licence: 'MIT' | 'Apache-2.0' | 'CC BY 3.0' | 'CC BY 4.0' | 'CDLA-Sharing 1.0';
  /** Repository and commit that the rows are of. */
  readonly origin: string;
  readonly cite: string;
}

/** Rows of a source that is not listed here are refused: its licence was not read. */
export const sources: Readonly<Record<string, Source>> = {
  baton: { licence: 'Apache-2.0', origin: 'this repository', cite: 'Sentences written for Baton' },
  bitext: {
    licence: 'CDLA-Sharing 1.0',
    origin: 'bitext/customer-support-intent-detection-training-dataset @ e970229',
    cite: 'Bitext Innovations 2022',
  },
  'rasa-financial': { licence: 'Apache-2.0', origin: 'RasaHQ/financial-demo @ 7627ceb', cite: 'Rasa' },
  'rasa-helpdesk': { licence: 'Apache-2.0', origin: 'RasaHQ/helpdesk-assistant @ 2e9f225', cite: 'Rasa' },
  'rasa-carbon': { licence: 'Apache-2.0', origin: 'RasaHQ/carbon-bot @ 5241112', cite: 'Rasa' },
  'ms-botframework': { licence: 'MIT', origin: 'microsoft/botframework-solutions @ 08ad18f', cite: 'Microsoft' },
  banking77: {
    licence: 'CC BY 4.0',
    origin: 'PolyAI-LDN/task-specific-datasets @ 57ec275',
    cite: 'Casanueva et al. 2020',
  },
  clinc150: { licence: 'CC BY 3.0', origin: 'clinc/oos-eval @ 828f809', cite: 'Larson et al., EMNLP 2019' },
  star: { licence: 'MIT', origin: 'RasaHQ/STAR @ 3058975', cite: 'Mosig et al. 2020' },
  convabuse: {
    licence: 'CC BY 4.0',
    origin: 'amandacurry/convabuse @ c0a9469',
    cite: 'Cercas Curry et al., EMNLP 2021',
  },
  goemotions: {
    licence: 'Apache-2.0',
    origin: 'monologg/GoEmotions-pytorch @ b75f9d3',
    cite: 'Demszky et al., ACL 2020',
  },
  diasafety: { licence: 'Apache-2.0', origin: 'thu-coai/DiaSafety @ 5106a04', cite: 'Sun et al., ACL 2022' },
  betold: {
    licence: 'Apache-2.0',
    origin: 'telepathylabsai/BETOLD_dataset @ b9adeef',
    cite: 'Terragni et al., CAI 2022',
  },
};
