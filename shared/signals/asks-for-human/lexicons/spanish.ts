import type { Vocabulary } from '../lexicon.ts';

export const spanish: Vocabulary = {
  staff: `agente, agentes, asesor, asesora, asesores, representante, representantes, operador, operadora, operadores,
    ejecutivo, ejecutiva, ejecutivos, empleado, empleada, empleados, consultor, colega, compañero, compañera,
    compañero tuyo, especialista, tecnico, teleoperador, gestor, gestora, encargado de cuenta, alguien de verdad,
    alguien real, trabajador, personal humano, asistente humano, telefonista, consejero, promotor, funcionario,
    servicio humano, atencion humana, asistencia humana, soporte humano, ayuda de un humano, ayuda humana, experto,
    experta`,
  boss: `supervisor, supervisora, gerente, jefe, jefa, encargado, encargada, responsable, superior, manager, director,
    coordinador, dueño`,
  human: 'humano, humana, humanos, humanas, ser humano, seres humanos, de carne y hueso',
  anyone: 'persona, personas, alguien, gente, individuo',
  another: 'alguien mas, alguien distinto',
  support: `departamento, departamento de facturacion, servicio tecnico, area de, ventas, reclamos, reclamaciones,
    facturacion, equipo tecnico, equipo, sucursal, oficina, bajas, cobranzas, creditos, area de cancelaciones, area de
    creditos, area de cobranzas, area de ventas, area de soporte, area de reclamos, departamento de cancelaciones,
    departamento de bajas, facturas`,
  real: `real, reales, de verdad, verdadera, verdadero, viva, vivo, autentica, competente, en vivo, fisica,
    capacitada, manual`,
  the: `un, una, unos, unas, el, la, los, las, tu, su, sus, tus, alguna, algunos, otro, otra, vuestro, vuestra, del,
    de, de la, de los, de las, maldito, cualquier, cualquiera, uno, puto, puta, bendito, al, ese, esa, algun`,
  my: 'mi, mis, nuestro, nuestra',
  talk: `hablar, charlar, chatear, conversar, platicar, comunicarme, comunicarse, comunicarnos, hablarle, ablar,
    hablarlo, dialogar, tratar, hablar directamente, quejarme, entrevistarme, hablr, contactarme con, comunicar con,
    al telefono, en la linea, en linea, explicarselo a, explicarle a, explicarlo a, dirigirme, aclararlo, resolverlo,
    solucionarlo, arreglarlo, discutirlo, consultarlo, consultar`,
  talking: 'hablo, me comunico, contacto, hablando, chateo, consigo hablar, me contacto, hablamos, comunicandome',
  reach: `contactar, contactarse, contactarnos, ponerme en contacto, ponerse en contacto, localizar, ser atendido, ser
    atendida, que me atienda, me atienda, me atiende, atienda, atienda por, atendido por, llegar a, acceder a,
    encontrar, entrar en contacto, llamar a, llamar, que me atendiera, me atendiera, que me atiendan, me atiendan,
    encuentro, localizo, encontrar a, ubicar, ubico, encargarse, hacerse cargo, tomar el caso`,
  pass: `pasar, pasa, pase, conectar, conecta, conecte, transferir, transfiere, transfiera, transferirme, derivar,
    deriva, derive, comunicar, comunica, comunique, comuniquen, redirigir, remitir, enlazar, canalizar, poner en
    contacto, ponga en contacto, traspasar, pasen, transfieran, conecten, pongan en contacto, comunican, pasan,
    transfieren, remita, remitan, reenvie, cambiar a`,
  'pass me': 'pasarme, conectarme, comunicarme con, derivarme, ponerme con',
  passed: `transferido, conectado, derivado, comunicado, transferida, pasado con, atendido, atendida, contactado,
    contactada`,
  escalate: 'escalar, escale, escala, escalarlo, escalen, elevar',
  give: `da, dar, de un, traer, trae, busca, consigue, poner, llamar a tu, ponga, manda, mandar, consiga, facilite,
    traigan, traiga, llamen a un, traiganme, gestione, gestionen, programe, programen, agende, agenden`,
  'give me': 'facilitarme',
  call: `llame, llamen, llama, llaman, contacte, contacten, devuelvan la llamada, devolver la llamada, marcar,
    telefonear, contactan, llamaran, contactaran, llamara, llamase, regresar la llamada, regresen la llamada`,
  'call me': `llamarme, llamarme por telefono, contactarme, devolverme la llamada, regresarme la llamada, se comunique
    conmigo, se comuniquen conmigo, comunicarse conmigo, se ponga en contacto conmigo, se pongan en contacto conmigo,
    ponerse en contacto conmigo, ponganse en contacto conmigo, pongase en contacto conmigo, comuniquese conmigo,
    comuniquense conmigo, contactar conmigo, contacte conmigo, contacten conmigo, se pusiera en contacto conmigo, se
    pusieran en contacto conmigo, se comunicara conmigo, se comunicase conmigo, se contacte conmigo, se contactara
    conmigo, se comuniquen con migo`,
  'me call': `me llame, me llamen, me llames, me contacte, me contacten, me devuelvan la llamada, me devuelva la
    llamada, me marquen, me marque, nos llamen, me regresen la llamada, me telefoneen, me contactara, me contactase,
    me contactaran, me llamara, me llamaran, me llamase`,
  callback: `llamada, una llamada, llamada de vuelta, devolucion de llamada, callback, rellamada, atencion personal,
    atencion personalizada, chat en vivo, cita telefonica, una cita telefonica`,
  back: 'de vuelta, devuelta',
  me: 'me, nos, a mi',
  it: `esto, mi caso, mi reclamo, mi queja, mi problema, mi solicitud, el caso, lo, mi reclamacion, mi ticket, la
    conversacion, el chat, este caso, este chat, esta conversacion, mi chat, mi conversacion, una reclamacion, una
    queja, un reclamo`,
  i: 'yo, nosotros',
  you: 'usted, ustedes, tu mismo, vosotros, le, te',
  third: `el quiere, ella, ellos, esposa, esposo, marido, mujer, hijo, hija, madre, padre, hermano, hermana, amigo,
    amiga, amigos, novio, novia, clientes, medico, doctor, abogado, vecino, conductor, repartidor, vendedor,
    anfitrion, mejor que, cuanto cuesta, cuanto vale, cuesta mas, cuesta extra, cuesta algo, cuesta dinero, cuando el,
    cuando la, cuando mi`,
  wish: `quiero, quisiera, necesito, necesitamos, me gustaria, deseo, deseamos, prefiero, preferiria, exijo, solicito,
    debo, tengo que, queria, queremos, requiero, ocupo, ojala, busco, me urge, urge, quieo, kiero, qiero, quiero que,
    necesito que, intento, trato de, estoy tratando de, estoy intentando, me encantaria, hay que, exigimos, solo
    quiero, solicitar, demando, desearia, agradeceria, agradecere, les agradeceria, le agradeceria, ruego que, le
    ruego que, les ruego que, les ruego, le ruego, nececito, nesesito, nesecito, kisiera, necesitaria, llamo para`,
  can: `puedo, puede, puedes, pueden, podria, podrias, podrian, podemos, es posible, se puede, como, posible, podeis,
    habria forma, hay forma, hay manera, forma de, manera, seria posible, donde, que hago para, que tengo que hacer
    para, hago para, como hago para, sabes como, como se, por que no puedo, porque no puedo, porque no me puedes, por
    que no me, debe, deben, imposible, es imposible, no hay forma de, no hay manera de, no hay modo de, no se puede,
    no hay como, que tengo que marcar para, que marco para, que tecla, por que es tan dificil, no puedo ni, existe la
    posibilidad de, hay posibilidad de, tengo la posibilidad de, no puede ser que no haya forma de, tiene que haber
    forma de, no puede ser que no pueda, tengo la opcion de`,
  let: 'dejame, dejeme, deja, deje, dejenme, permitame, permiteme, haga que, haz que, que',
  who: 'quien, con quien, a quien, con la que, con el que, quien es, quien me, con cual, con cual persona',
  isThere: 'hay, no hay, habra, existe, hay alli, tienen, tienes, esta alguien, donde estan, donde hay, donde esta',
  areYou: `eres, es usted, usted es, estoy hablando con, esto es, es esto, eres tu, tu eres, estoy chateando con,
    hablo con un robot, converso con, sois, es un bot, estoy conversando con, estoy hablando, detras, me esta
    contestando, me contesta una, me contesta un, me responde un, me responde una`,
  asked: 'pedido, preguntado, esperando',
  for: 'para, por, sobre',
  with: 'con, a, hacia, con el, a un, en, en contacto con, ante, cn',
  help: `ayuda, ayudar, ayude, asistencia, atencion, atender, atendernos, atienda a, resolver, resuelva, revise,
    revisar, solucionar, atenderme, atiendan, se encargue, conteste, responda, chat, se haga cargo, vea, lo vea, se
    encarguen, contestar, responder, respuesta, revisara, revisase, analice, analizara, examine, examinara, mire,
    mirara, viera, ayudara, verifique, evalue`,
  please: `por favor, porfavor, porfa, xfa, ya, ahora, ahora mismo, inmediatamente, urgente, urgentemente, aqui, ahi,
    alla, hoy, de inmediato, cuanto antes, mejor, entonces, solo, solamente, directamente, esta tarde, mañana, favor,
    oye, oiga, pues, en persona, otra vez, de una vez, enseguida, plis, pliis, por fa, rapido, tambien, si, esta
    mañana, telefonicamente, por telefono, bien, porfis, seria tan amable de, tan amable de, si es tan amable de,
    tendria la amabilidad de, suyo, tuyo, a lo mejor, quizas, tal vez, unicamente, exclusivamente, tres veces, dos
    veces, varias veces, mil veces, tres vezes, mañana temprano, mas tarde, al menos, por lo menos, pls, seria ideal,
    seria lo ideal, seria genial, estaria bien, seria mejor, personalmente`,
  yes: `si por favor, claro, ok, okay, vale, dale, bueno, adelante, por supuesto, de acuerdo, esta bien, si claro,
    desde luego, hazlo, hagalo, perfecto, sii, siii, me parece bien, genial, asi es, correcto, si gracias`,
  not: 'no, nunca, sin, ni, nadie, ningun, ninguno, ninguna, jamas, tampoco, en vez de, en lugar de, deja de, deje de',
  know: `entiendes, entiende, entienden, sirve, sirves, sirven, ayudas, funciona, funcionas, sabes, sabe, me
    entiendes, me entiende, me ayudas, me sirve, me sirves, resuelves, resuelve, me resuelves, comprendes, me ayuda,
    se entiende, se como, resuelto, me has ayudado, me esta ayudando, es util, se resuelve, me esta sirviendo`,
  bot: `bot, bots, robot, robots, maquina, maquinas, ia, chatbot, contestadora, computadora, ordenador, inteligencia
    artificial, programa, automatico, automatica, asistente virtual, grabacion`,
  trade: `seguros, viajes, viaje, inmobiliario, inmobiliaria, limpieza, usuario, turismo, turistico, bolsa, aduanas,
    movil, telefonia, reserva, hotel, bancario, transporte, trabajo de, trabajo como, empleo de, puesto de, vacante
    de, puesto, ocupacion, cargo, profesion, rol, job title, occupation, position, role, designation`,
  info: `horario, hora, telefono de, numero, numero de, abre, abren, domingos, que hora, cual es, horarios, que numero
    llamo, por correo, por email, por mail, por correo electronico, via email`,
  past: `ayer, semana pasada, hace, dijo, dije, antes, hable, vendio, vino, llamo, anoche, atendio, era, fue,
    prometio, estaba, estuvo, hablado, llamado, ya pude, voy a`,
  but: 'pero, porque, aunque, sino, asi que, asique, mas bien',
  other: `derechos humanos, recursos humanos, en nombre de otra persona, nombre de otra persona, llamada al, llamadas,
    personal, personales, una persona vino, persona de contacto, llamame un taxi, dos personas, cuantas personas,
    cuantos agentes, para una persona, para dos personas, mesa para una persona, a otra persona, hablar ingles, hablar
    español, soy el, soy un, soy una, soy la, soy agente, soy asesor, trabajo para, ser agente, ser asesor, me llamo,
    operador movil, operador me, persona mayor, personaje, operacion, operaciones, agencia, agenda, humanitaria,
    regalo para alguien, pasar mi, contacto de, agentes tiene, cambiar la persona, de cuantas personas, de agente,
    asesoria, pasar por, hizo pasar, chef, esperando al tecnico, esperando a un tecnico, cuerpo humano, ser humano es,
    imposible conectarme, imposible conectar, no se puede conectar, imposible transferir, imposible llamar, no es eso,
    eso no es, no es esto, no es lo que, no llego, no llega, no ha llegado, no carga, no abre, no aparece, no anda, no
    entra, no recibi, no he recibido, no me ha llegado, no me llego, no me llega, no me aparece, no me carga, no me
    deja, cancela la llamada, cancelar la llamada, cancele la llamada, cancelen la llamada, cancelar mi llamada,
    transfer, escalate, pedi el tecnico, pedi un tecnico, solicite un tecnico, como se llama, como se llamaba, alguien
    en casa, haber alguien en casa`,
  'asked for': `pedi, he pedido, estoy pidiendo, pidiendo, he solicitado, pido, pedir, esperando a, esperando por, en
    espera de, espero a, esperando que me atienda, pregunta para, preguntas para, una consulta para, esperando un,
    esperando una, esperando al, esperando que un`,
  'areYou bot': 'hablo con una persona o, hablo con una maquina, hablo con un bot, hablo con un humano o',
  name: 'nombre, cuanto, por correo postal, solo por correo, por carta',
  'let me': 'que me',
  'not bot': `basta de bots, basta de robots, basta de bot, no mas bots, no mas robots, harto de bots, harto de
    robots, harta de bots, sin bots, sin robots`,
  'isThere anyone': 'no hay alguien, no tienen a nadie',
  ready: 'disponible, disponibles, libre, libres',
  'talk talk': 'hablar por telefono',
  'call you': 'llamarlos, llamarles, llamaros, llamarte',
  add: `agrega, agregue, agregar, agreguen, añade, añada, añadir, incluye, incluya, invita, invite, asigna, asigne,
    asignar, une`,
  'but wish': 'y quiero, y necesito, y quisiera, y prefiero, y me gustaria, y deseo, y exijo',
  'support support': `atencion al cliente, servicio al cliente, atencion a clientes, servicio de atencion al cliente,
    servicio a clientes, soporte tecnico, soporte, equipo de soporte, mesa de ayuda, centro de atencion, asistencia
    tecnica, atencion al usuario, servicio de atencion, call center, soporte al cliente, asistencia al cliente`,
  'isThere anyone can': 'no hay nadie',
  'help me': 'ayudarme',
  'who know': `que habla ingles, que hable ingles, que hablen ingles, que hablan ingles, que habla español, que hable
    español, que hable frances, que habla frances, que hable aleman, que habla aleman, que hable portugues, que hable
    mi idioma, que habla mi idioma, que entienda, que sepa, que sepa del tema, que me entienda`,
  'talk with': `chat con, un chat con, cita con un, resolverlo con, resolver esto con, solucionarlo con, solucionar
    esto con, aclararlo con, aclarar esto con, verlo con, arreglarlo con`,
  'talk with anyone': 'hablar con nadie, comunicarme con nadie, contactar con nadie',
  'can give': 'puedo tener, podria tener',
  'but give me': `deme, dame, denme, dadme, consigueme, traeme, mandame, busqueme, buscame, asigneme, asigname,
    facilitame`,
  'but pass me': `paseme, pasame, pasenme, comuniqueme, comunicame, comuniquenme, conecteme, conectame, conectenme,
    transfierame, transfiereme, derivame, deriveme, ponme en contacto, pongame en contacto, ponganme en contacto,
    redirigeme, enlaceme, canaliceme, pongame, ponme, ponganme, pasadme, redirijame, remitame, derivenme, derivadme,
    enviame, enviéme, mandeme`,
  'but call me': `llameme, llamenme, llamame, contacteme, contactenme, contactame, marqueme, llamadme, telefoneeme,
    devuelvame la llamada, devuelvanme la llamada`,
  thanks: 'gracias, muchas gracias, mil gracias, thank you, thanks',
  quotes: `como se dice, traduce, traducir, que significa, dice, aparece, pone, en ingles, sale, pulso, pulso en, hago
    clic en, doy clic en, presiono, toco en`,
  'you wish': 'si lo desea, si quiere, si quieres, si lo deseas, si prefiere, si prefieres, si gusta, si desea',
  'not wish talk with': `harto de hablar con, harta de hablar con, cansado de hablar con, cansada de hablar con, no
    pienso hablar con, aburrido de hablar con, no hablo con`,
  greeting: 'hola, buenas, buenos dias, buenas tardes, buenas noches, estimado, estimada',
  hesitation: 'eh, ehh, em, mmm, ehm',
};
