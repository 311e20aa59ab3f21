import type { Wordings } from './wording.ts';

const place =
  '{position, plural, =0 {} one { Sie sind als Nächstes an der Reihe.} other { Sie sind auf Platz # der Warteschlange.}}';

const minutes = `{maxMinutes, plural,
  =0 {}
  one { Meist dauert es etwa eine Minute.}
  other {{minMinutes, plural,
    =0 { Meist dauert es höchstens {maxMinutes} Minuten.}
    other { Meist dauert es {minMinutes} bis {maxMinutes} Minuten.}
  }}
}`;

export const german: Wordings = {
  locale: 'de',
  opening: 'Ab hier übernimmt ein Mensch aus unserem Team, der alles bisher Gesagte sehen kann.',
  chatOpenings: {
    'asked-for-person':
      'Gern, wir holen einen Menschen aus unserem Team dazu. Er kann alles lesen, was Sie geschrieben haben, Sie müssen also nicht von vorn beginnen.',
    'low-confidence':
      'Bevor wir raten, sieht sich lieber ein Mensch Ihr Anliegen mit Ihnen an. Er kann alles bisher Geschriebene lesen.',
    'failed-attempts':
      'Es tut uns leid, dass Sie noch keine richtige Antwort bekommen haben. Ein Mensch übernimmt und kann sehen, was schon versucht wurde.',
    'repeated-request':
      'Es tut uns leid, dass Sie zweimal fragen mussten. Ein Mensch übernimmt und kann alles bisher Geschriebene lesen.',
    'sensitive-topic':
      'Das verdient die volle Aufmerksamkeit eines Menschen, deshalb kümmert sich jemand aus unserem Team darum und kann alles bisher Geschriebene lesen.',
    'valued-customer':
      'Persönliche Hilfe gehört zu Ihrem Tarif, deshalb übernimmt ab hier ein Mensch, der alles bisher Geschriebene lesen kann.',
  },
  safetyOpening:
    'Ihre Sicherheit geht vor. Wenn gerade jemand in Gefahr ist, rufen Sie bitte die 112 an. Wenn Sie vertraulich mit jemandem sprechen möchten, erreichen Sie Tag und Nacht die 116 123. Wir geben das außerdem an einen Menschen in unserem Team weiter.',
  wait: {
    'handoff-started': place + minutes,
    'handoff-started-no-estimate': ' Wie lange es dauert, können wir noch nicht sagen.',
    'handoff-started-closed':
      ' Von diesem Team ist gerade niemand da. Wir heben Ihr Gespräch auf, und jemand antwortet, sobald das Team zurück ist.',
  },
  mail: {
    'handoff-started':
      'Danke, dass Sie uns geschrieben haben. Ein Mensch aus unserem Team antwortet Ihnen per E-Mail. Ihre ganze Nachricht liegt vor, Sie müssen sie nicht noch einmal schicken.',
    'handoff-started-no-estimate':
      'Danke, dass Sie uns geschrieben haben. Ein Mensch aus unserem Team antwortet Ihnen per E-Mail. Ihre ganze Nachricht liegt vor, Sie müssen sie nicht noch einmal schicken.',
    'handoff-started-closed':
      'Danke, dass Sie uns geschrieben haben. Das richtige Team ist gerade nicht da. Sobald es zurück ist, antwortet Ihnen ein Mensch per E-Mail. Ihre ganze Nachricht liegt dann vor.',
    'handoff-resolved':
      'Wir haben Ihr Anliegen abgeschlossen. Wenn noch etwas offen ist, antworten Sie einfach auf diese E-Mail, sie erreicht uns dann wieder.',
  },
  safetyMail: ' Von dort bekommen Sie eine Antwort per E-Mail.',
  later: {
    'agent-joined': '{agentName} ist jetzt für Sie da und kann das bisherige Gespräch sehen.',
    'still-waiting': `Danke für Ihre Geduld. Wir haben Sie nicht vergessen.${place}${minutes}`,
    'moved-to-queue': `Wir haben Sie an ein anderes Team weitergegeben: {queueName}. Auch dort ist alles bisher Gesagte zu sehen.${place}${minutes}`,
    'returned-to-assistant': 'Unser Assistent ist wieder für Sie da. Sie können jederzeit nach einem Menschen fragen.',
    'nobody-free':
      'Es tut uns leid: Es wurde nicht rechtzeitig jemand frei. Unser Assistent ist wieder für Sie da. Sie können jederzeit nach einem Menschen fragen.',
    'handoff-resolved':
      'Unser Team hat Ihr Anliegen abgeschlossen. Wenn noch etwas ist, schreiben Sie hier, dann antwortet unser Assistent.',
  },
};
