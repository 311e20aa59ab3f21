import type { RepairVocabulary } from '../classes.ts';

export const spanish: RepairVocabulary = {
  saying: `eso no es lo que, no es lo que, no era lo que, no fue lo que, eso no es, no me refería a eso, no me refiero a
    eso, no quise decir eso, no pregunté eso, no te pregunté, no le pregunté, no he preguntado eso, esa no es mi
    pregunta, no es mi pregunta, no era mi pregunta, no responde a mi pregunta, no respondes a mi pregunta, no
    contesta mi pregunta, no has respondido, no ha respondido, no me has respondido, no me ha respondido, responde a
    mi pregunta, responda a mi pregunta, responde la pregunta, ya te lo dije, ya se lo dije, ya os lo dije, ya lo
    dije, ya te dije, ya le dije, ya lo he dicho, ya te lo he dicho, ya se lo he dicho, te lo acabo de decir, se lo
    acabo de decir, acabo de decir, acabo de decirte, acabo de decirle, lo acabo de decir, ya lo expliqué, ya
    expliqué, ya te expliqué, ya lo he explicado, ya respondí, ya te di, ya le di, ya envié, ya lo envié, ya lo
    intenté, ya lo probé, ya hice eso, como dije, como ya dije, como te dije, como le dije, como he dicho, repito,
    te repito, le repito, otra vez te, una vez más, por segunda vez, por tercera vez, por última vez, no me
    entiendes, no me entiende, no me entienden, no entiendes, no me has entendido, no me ha entendido, no
    entendiste, no entendió, me has entendido mal, me entendió mal, malentendido, no me escuchas, no me escucha, no
    me estás escuchando, no me está escuchando, me estás escuchando, no estás entendiendo, no está entendiendo, lee
    mi mensaje, lea mi mensaje, lee lo que, lea lo que, has leído, ha leído, no me sirve, no me ayuda, eso no ayuda,
    eso no me ayuda, no tiene sentido, no tiene nada que ver, nada que ver, te repites, se repite, la misma
    respuesta, lo mismo otra vez, sigues repitiendo, sigue repitiendo, me refiero a, me refería a, quise decir,
    quería decir, lo que pregunto es, lo que quiero decir, lo que pregunté, mi pregunta es, mi pregunta era, sigues
    ahí, sigue ahí, estás ahí, no eso no, de qué hablas, de qué está hablando, no estoy hablando de, respuesta
    equivocada, no estoy preguntando`,
  faint: `incorrecto, incorrecta, mal, está mal, eso está mal, falso, no es correcto, eso no es correcto, no es así, cómo,
    no entiendo, equivocado, eso no`,
  no: 'no',
  'i say': 'dije, pregunté, he dicho',
  'i want': 'quiero, quería, necesito',
  filler: 'yo, que, pero, eso, lo, te, le',
};
