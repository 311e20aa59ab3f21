import type { RepairVocabulary } from '../classes.ts';

export const spanish: RepairVocabulary = {
  saying: `eso no es lo que, no es lo que, no era lo que, no fue lo que, no pregunté eso, no te pregunté, no le
    pregunté, no he preguntado eso, esa no es mi pregunta, no es mi pregunta, no era mi pregunta, no responde a mi
    pregunta, no respondes a mi pregunta, no contesta mi pregunta, no has respondido, no ha respondido, no me has
    respondido, no me ha respondido, responde a mi pregunta, responda a mi pregunta, responde la pregunta, ya te
    lo dije, ya se lo dije, ya os lo dije, ya lo dije, ya te dije, ya le dije, ya lo he dicho, ya te lo he dicho,
    ya se lo he dicho, te lo acabo de decir, se lo acabo de decir, acabo de decir, acabo de decirte, acabo de
    decirle, lo acabo de decir, ya lo expliqué, ya expliqué, ya te expliqué, ya lo he explicado, ya respondí, ya
    te di, ya le di, como dije, como ya dije, como te dije, como le dije, como he dicho, otra vez te, no me
    entiendes, no me entiende, no me entienden, no entiendes, no me has entendido, no me ha entendido, no
    entendiste, no entendió, me has entendido mal, me entendió mal, no me escuchas, no me escucha, no me estás
    escuchando, no me está escuchando, me estás escuchando, no estás entendiendo, no está entendiendo, has leído,
    ha leído, no me sirve, no me ayuda, eso no ayuda, eso no me ayuda, no tiene sentido, no tiene nada que ver,
    nada que ver, te repites, se repite, la misma respuesta, lo mismo otra vez, sigues repitiendo, sigue
    repitiendo, lo que pregunté, de qué hablas, de qué está hablando, respuesta equivocada, no estoy preguntando,
    eso no es lo, me ha entendido mal, me entendiste mal, entendido mal, entendió mal, entendiste mal, ese no es
    mi problema, ese no es el problema, no es mi problema, no contestas, no está contestando, no estás
    contestando, no responde lo que, me está confundiendo, se confunde, te confundes, deja de mandarme, deje de
    mandarme, siempre lo mismo, no he preguntado, cuántas veces tengo que, cuántas veces debo, cuántas veces más,
    cuántas veces hay que, ya me preguntaste, ya me lo preguntaste, ya me ha preguntado, ya me has preguntado, ya
    lo preguntaste, no respondiste, no respondió, no contestaste, no contestó, no me respondiste, eso no es
    correcto, eso no está bien, no está bien`,

  faint: 'falso, cómo, no entiendo, eso no',
  no: 'no',
  'i want': 'quiero, quería, necesito',
  'i said': `dije, digo, pregunté, he dicho, he preguntado, escribí, repito, te repito, le repito, te dije, le dije,
    se lo dije, te pregunté, le pregunté, pedí`,
  'i say': 'di, le di, se lo di, te di, te lo di, mandé, envié, se lo envié, lo escribí',
  already: 'ya',
  above: `arriba, antes, más arriba, al principio, en mi primer mensaje, en mi mensaje, en mi último mensaje, hace un
    momento, hace un minuto`,
  past: 'la semana pasada, el mes pasado, ayer, el año pasado, por teléfono, hace días, hace una semana, en la tienda',
  nth: 'por segunda vez, por tercera vez, por cuarta vez, por enésima vez, por última vez, una vez más, otra vez',
  times: 'dos veces, tres veces, mil veces, varias veces, muchas veces',
  look: 'lee, lea, mira, mire, vuelve a leer, vuelva a leer',
  mine: 'mi mensaje, mi pregunta, mi correo, mi primer mensaje, mi último mensaje',
  what: 'lo que',
  meant: `quise decir, quería decir, me refiero a, me refería a, hablo de, hablaba de, estoy hablando de, digo el,
    digo la`,
  its: 'es, son, era, sino',
  thats: 'eso es, esa es, ese es, esto es',
  'thats not': 'esa no es, ese no es, eso no es, no es esa, no es ese, esta no es, este no es',
  the: 'el, la, los, las, un, una, mi, mis, su, tu, esa, ese, esta, este',
  wrong: `equivocado, equivocada, incorrecto, incorrecta, erróneo, errónea, mal, está mal, no es correcto, no es
    correcta, no es así`,
  mild: `gracias, muchas gracias, todo, nada, ninguno, eso es todo, urgente, más, tengo, sé, problema, muy, tan,
    ahora, todavía, aún, puedo, me, hay, thank, thanks, thx, thank you, please, all good, that s, thats, fine,
    problem, worries, preference`,

  filler: 'yo, que, pero, eso, lo, te, le',
  rewording: `ya envié, ya lo envié, ya lo intenté, ya lo probé, ya hice eso, lo que quiero decir, lo que pregunto es, mi
    pregunta es, mi pregunta era, sigues ahí, sigue ahí, estás ahí, no me refería a eso, no me refiero a eso, no
    quise decir eso, malentendido, un malentendido, algo totalmente distinto, otra cosa distinta, no se trata de, no
    va de eso, no eso no`,
};
