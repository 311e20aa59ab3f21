import type { MoodVocabulary } from '../classes.ts';

export const spanish: MoodVocabulary = {
  insult: `idiota, idiotas, imbécil, imbéciles, estúpido, estúpida, estúpidos, estúpidas, tonto, tonta, tontos,
    tontas, gilipollas, pendejo, pendeja, pendejos, pendejas, cabrón, cabrones, cabrona, hijo de puta, hijos de
    puta, hijueputa, hdp, hijo de perra, puta, putas, zorra, perra, malparido, malparidos, boludo, boludos,
    pelotudo, pelotudos, huevón, huevones, weón, mamón, mamones, pinche bot, subnormal, subnormales, retrasado,
    retrasados, retrasada, tarado, tarados, payaso, payasos, cretino, cretinos, zoquete, burro, burros, bestia,
    animal, cerdo, cerdos, rata, ratas, basura humana, mierda de bot, inútil, inútiles, inepto, ineptos, inepta,
    ineptas, ladrón, ladrones, estafador, estafadores, sinvergüenza, sinvergüenzas, mentiroso, mentirosos,
    mentirosa, caradura, desgraciado, desgraciados, malnacido, malnacidos, bobo, bobos, boba`,
  scorn: `tonterías, incompetente, incompetentes, patético, patética, patéticos, ridículo, ridícula, ridículos,
    basura, una basura, porquería, una porquería, una mierda, una vergüenza, un asco, asqueroso, asquerosa, penoso,
    penosa, lamentable, lamentables, pésimo, pésima, pésimos, no sirve para nada, no sirves para nada, no sirven
    para nada, no sirves, no sirven, no vales nada, maleducado, maleducados, grosero, groseros, ignorante,
    ignorantes, vago, vagos, un chiste, un fraude, inservible`,
  attack: `vete a la mierda, váyanse a la mierda, váyase a la mierda, a la mierda, iros a la mierda, vete al carajo,
    váyanse al carajo, vete al diablo, váyanse al diablo, vete al infierno, que te jodan, jódete, jódanse, que te
    den, que os den, que os jodan, chinga tu madre, chinguen a su madre, chingas a tu madre, chinga a tu madre, tu
    puta madre, la puta que te parió, la concha de tu madre, concha tu madre, me cago en ti, me cago en vosotros, me
    cago en tu madre, cállate, cállense, callaos, cierra la boca, cierra el pico, te odio, los odio, os odio, eres
    tonto, eres tonta, eres estúpido, eres idiota, eres imbécil, estás sordo, estás ciego, estás loco, son sordos,
    están locos, qué te pasa, vete a la porra, vete a freír espárragos, muérete, ojalá te mueras, dais asco, das
    asco, dan asco, vergüenza debería darles, vergüenza os debería dar, debería darles vergüenza, debería daros
    vergüenza`,
  harass: `te voy a matar, los voy a matar, os voy a matar, voy a matarte, te mato, te voy a encontrar, sé dónde
    vives, te voy a pegar, te parto la cara, te voy a partir, te rompo la cara, se van a arrepentir, te vas a
    arrepentir, os vais a arrepentir, chúpame, chúpamela, mámamela, acuéstate conmigo, acostarte conmigo, sexo
    contigo, follar, follarte, desnúdate, estás desnuda, tus tetas, tetas, polla, verga, manda nudes, nudes, fotos
    desnuda, culo`,
  curse: `mierda, puta madre, puto, puta mierda, joder, jodido, jodida, jode, joden, carajo, coño, maldita sea,
    maldito, maldita, malditos, malditas, pinche, chingada, chingados, no mames, me cago en, me cago en la leche, me
    cago en todo, qué coño, qué carajo, qué carajos, qué diablos, qué demonios, qué cojones, cojones, cagada,
    mierdas, wtf, fuck, shit, puñetero, puñetera, la madre que`,
  grumble: 'por dios, por el amor de dios, dios mío, vaina, hostia, hostias, leches, la verga, no manches',
  angry: `enfadado, enfadada, enojado, enojada, enojadísimo, cabreado, cabreada, furioso, furiosa, indignado,
    indignada, indignante, harto, harta, estoy harto, estoy harta, hasta las narices, hasta los cojones, hasta los
    huevos, hasta la coronilla, hasta el gorro, hasta la madre, hartísimo, frustrado, frustrada, frustrante,
    frustración, molesto, muy molesta, molestísimo, irritado, irritante, irritada, rabia, me da rabia, qué rabia, me
    enfurece, me enoja, me molesta, desesperado, desesperada, desesperante, exasperante, pierdo la paciencia,
    perdiendo la paciencia, perdí la paciencia, se me acaba la paciencia, se me acabó la paciencia, sin paciencia,
    me vuelven loco, me vuelve loco, me saca de quicio, me sacan de quicio, me tienen harto, me tienen harta, ya
    basta, basta ya, ya estuvo bueno, ya no aguanto, no aguanto más, no lo soporto, odio, detesto, nunca más, no
    vuelvo a`,
  bad: `inaceptable, intolerable, increíble que, es increíble, terrible, horrible, horrendo, fatal, espantoso,
    desastre, desastroso, desastrosa, vergonzoso, vergonzosa, vergüenza, qué vergüenza, absurdo, una burla, burla,
    tomadura de pelo, se burlan, me estás jodiendo, peor, lo peor, el peor, la peor, peores, pérdida de tiempo,
    perder el tiempo, perdiendo el tiempo, me haces perder el tiempo, hacen perder el tiempo, perdiendo mi tiempo,
    perder mi tiempo, estafa, estafado, me han estafado, timo, robo, me roban, mentira, mentiras, mienten,
    mientes, me mintieron, engaño, engañado, me engañaron, deshonesto, poco profesional, falta de respeto, falta
    de profesionalidad, irrespetuoso, no me ayuda, no me ayudas, no me ayudan, no ayuda en nada, no ayudas en
    nada, no ayuda nada, no me sirve, no me sirve de nada, no tiene sentido, no les importa, no os importa, no te
    importa, cómo se atreven, no puede ser, no me lo puedo creer, no puedo creer, qué falta de, tan difícil es, es
    tan difícil, me fallaron, me han dejado tirado, me dejaron tirado, arruinado, arruinaron, chapuza, nefasto,
    nefasta, deplorable, abuso, abusivo, no puedo más, ya no puedo más, no aguanto, no sirve de nada, nada
    funciona, no funciona nada, nada me funciona, nada sirve, nada de esto funciona, nada de eso funciona, nada
    ayuda, mejores cosas que hacer, me tratan como, trato que he recibido, nadie se hace cargo, nadie hace nada,
    nadie sabe nada, nadie hace, un robo, no me estás ayudando, no me está ayudando, no me ayuda nada, no ayudas,
    qué asco, asco de, qué desastre, qué porquería, qué pésimo, pésima atención, pésimo servicio, qué mal
    servicio, es el colmo, el colmo`,

  poor: `mal servicio, mala atención, mala calidad, mal, malo, mala, malos, malísimo, malísima, lento, demasiado
    lento, lentísimo, tarda demasiado, poco fiable, triste, queja, quejarme, me quejo, reclamar, reclamación,
    confuso, no confío, perdí la confianza, da igual, lástima`,
  letdown: `decepcionado, decepcionada, decepcionante, decepción, decepciona, insatisfecho, insatisfecha, no estoy
    contento, no estoy contenta, no estoy satisfecho, no estoy satisfecha, descontento, descontenta, esperaba más,
    esperaba mucho más, esperaba algo mejor, nada contento, nada contenta, nada satisfecho, nada satisfecha`,
  quit: `me rindo, olvídalo, olvídelo, déjalo, dejémoslo, me doy por vencido, me doy por vencida, no merece la
    pena, esto no va a ninguna parte, no vamos a ninguna parte, no lleva a ninguna parte, para qué me molesto,
    para qué sirve esto, para qué molestarme, me cambio de compañía, me voy a la competencia, me cambio a la
    competencia, a la competencia, perdido un cliente, perder un cliente, pierden un cliente, perdieron un
    cliente, perdido una clienta, perder una clienta, me pierden como cliente, última vez que compro, última vez
    que pido, última vez que uso, no volveré a, no pienso volver, no los recomiendo, no lo recomiendo, no
    recomiendo, mala reseña, una estrella, cancelen todo, cancela todo, dar de baja todo, déjelo, ya no insisto,
    no vale la pena, me voy a otra, no vuelvo, no vuelvo más`,

  doubt: `es una broma, es broma, esto es una broma, estás de broma, están de broma, estáis de broma, me estás
    tomando el pelo, me están tomando el pelo, me toman el pelo, tiene que ser una broma, debe ser una broma, me
    estás hablando en serio, me estás hablando, me está hablando en serio, me hablas en serio, hablas en serio,
    habla en serio, hablan en serio, lo dices en serio, lo dice en serio, va en serio, me estás vacilando, me estáis
    vacilando, cómo es posible, cómo puede ser, hay alguien ahí, hay alguien que, alguien lee esto, leen lo que,
    lees lo que, leéis lo que, les importa, os importa algo, te importa algo, por qué es tan difícil, qué clase de
    empresa, qué tipo de empresa, qué clase de servicio, qué tipo de servicio, para qué pago, para eso pago, hasta
    cuándo, creen que soy, qué tengo que hacer para que`,
  really: 'en serio, es en serio, de verdad, y ya está, eso es todo',
  again: `cuántas veces, cuántas veces más, otra vez, otra vez lo mismo, una y otra vez, por enésima vez, por
    segunda vez, por tercera vez, por cuarta vez, por quinta vez, por última vez, tercera vez, cuarta vez, cada vez,
    siempre lo mismo, siempre igual, todo el tiempo, sigo esperando, sigo sin, llevo esperando, llevo horas, llevo
    días, llevo semanas, llevo meses, llevo toda la, desde hace horas, desde hace días, desde hace semanas, hace
    horas que, hace semanas que, todavía no, todavía sin, aún no, sin respuesta, no contestan, no responden, me
    ignoran, ignoran, no hacen nada, no me escuchas, no me escuchan, no me está escuchando, no escuchas, no
    escuchan, no me entiendes, no me entienden, no entiendes, no entienden, ya lo dije, ya te lo dije, ya se lo
    dije, ya os lo dije, ya te dije, ya le dije, ya dije, ya lo expliqué, ya lo he dicho, te lo he dicho, en
    círculos, vueltas, de un lado a otro, por qué no puedes, por qué no pueden, responde de una vez, contesta de una
    vez, de una vez, de una vez por todas, ahora mismo, inmediatamente, hasta cuándo tengo, la misma respuesta, lo
    mismo de siempre, la quinta vez, quinta vez, mil veces, tres veces, cinco veces, veinte veces, cien veces, cada
    vez que llamo, ni una respuesta, ni una palabra, ni caso`,
  nobody: 'nadie',
  serve: `ayuda, responde, contesta, resuelve, soluciona, solución, llama, hace, sabe, puede, atiende, entiende,
    respuesta, explica`,
  anew: 'con ustedes, con vosotros, aquí, a comprar, a pedir, a usar',
  waste: 'perdido, perdida, he perdido, perdí, perdiendo, desperdiciado, malgastado, tirado, gastado',
  span: `hora, horas, media hora, día, días, todo el día, semana, semanas, mes, meses, mañana, toda la mañana,
    tarde, toda la tarde, toda la semana, minutos`,
  toil: `intentando, intentándolo, tratando, esperando, peleando, peleándome, dando vueltas, llamando, llevo toda,
    llevo una, llevo dos, llevo tres, llevo más`,
  vow: `me voy, me iré, me cambio, me cambiaré, voy a cambiar, voy a cambiarme, me voy a, me voy a cambiar, buscaré,
    voy a buscar, tendré que buscar, prefiero, pienso irme, voy a ir, iré`,
  rival: `otra compañía, otra empresa, otro banco, otra tienda, otro proveedor, otra parte, otro sitio, otro lado,
    otra operadora, la competencia, competencia`,
  sarcasm: `gracias por nada, muchas gracias por nada, qué bien gracias, bravo, felicidades, enhorabuena, menudo
    servicio, vaya servicio, vaya ayuda, menuda ayuda, gran ayuda, qué gran servicio, qué sorpresa, cómo no, como
    siempre, para variar, muy gracioso, qué gracioso, sí claro, ya claro, pues vaya, pues qué bien, sabes leer,
    saben leer, sabéis leer, aprende a leer, gracias por hacerme perder, genial ahora no, genial ahora, qué bien
    ahora no, perfecto ahora no`,

  praise: `bien, bueno, buena, buenos, genial, guay, feliz, contento, contenta, satisfecho, útil, amable, perfecto,
    excelente, increíble, rico, divertido, gracias, bonito, chévere, padre`,
  you: 'tu, tus, usted, ustedes, vosotros, vosotras, vos, su, sus, te, os',
  'you is': 'eres, sois, sos',
  ours: `bot, chatbot, robot, máquina, ordenador, computadora, ia, asistente, agente, agentes, operador, operadora,
    empleado, empleados, asesor, asesores, panda de, partida de, manga de, bola de`,
  firm: `servicio, soporte, empresa, compañía, banco, tienda, sistema, aplicación, app, página, web, programa,
    atención al cliente`,
  i: 'yo, me, mi, mis, nos, nosotros',
  'i is': 'soy, estoy, fui',
  third: `él, ella, ellos, marido, mujer, esposa, esposo, hijo, hija, hijos, jefe, vecino, amigo, amiga, novio,
    novia, perro, gato, casero, conductor, alguien, políticos, tiempo que hace, tráfico, dolor, olor, ruido,
    hermano, hermana, padres, compañero, jefa, vecina, tiempo, clima, chefe`,

  former: 'mi antiguo, mi antigua, mi viejo, mi vieja, mi anterior, el anterior, la anterior, mi último, mi última',

  told: 'llamó, llamado, llaman, dijo, dice, dicen, película, canción, libro, juego, pregunta, error, idea',
  is: 'es, son, está, están, era, fue, ser, parece, parecen, parecéis, pareces',
  filler: `un, una, unos, unas, la, los, las, lo, muy, tan, más, tal, de, del, esto, eso, que, totalmente,
    completamente, absolutamente, realmente, verdaderamente, bien tonto, pura, puro, menudo, menuda, vaya, pedazo
    de, todo, toda, gran, grande, este`,
  not: 'no, ni, nunca, sin, nada, jamás, tampoco, si',
  other: `está bien, no está mal, nada mal, menos mal, por si, mal de, no pasa nada, que no pase nada, otra vez
    gracias, todavía no he, todavía no sé, aún no sé, aún no he, tira la basura, de basura, cubo de basura, enojado
    el, mal tiempo, fraude en, un fraude en, estafa telefónica, denunciar un fraude, denunciar una estafa, da igual
    cuál, me da igual, no importa, sin problema, peor caso, siento la molestia, disculpe la molestia, perdón por la
    molestia, rata de, animal de compañía, mi burro, cada vez que pago, puede ser, papel de culo, avión con destino,
    qué tonto soy, qué tonta soy, qué tonto, qué tonta, qué burro, qué torpe, soy un desastre, cómo puede ser que,
    he perdido mi, he perdido la, he perdido el, perdí mi, perdí la, perdí el, cómo puedo, mañana por la mañana, dos
    o tres veces, tres veces al, en serio qué bien`,
  futile: 'sigo sin respuesta, todavía sin respuesta, aún sin respuesta, y nada, sin noticias, sin solución',
  'toil span': `llevo dos horas, llevo una hora, llevo tres horas, llevo dos semanas, llevo media hora, llevo todo
    el día`,
};
