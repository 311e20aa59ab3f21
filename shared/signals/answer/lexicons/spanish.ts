import type { AnswerVocabulary } from '../classes.ts';

export const spanish: AnswerVocabulary = {
  we: 'yo, nosotros',
  you: 'usted, ustedes, ella',
  'we cannot': `no puedo, no podemos, no pude, no pudimos, no he podido, no hemos podido, no me es posible, no nos es
    posible, no logro, no logré, no logramos, no consigo, no conseguí, no conseguimos, no soy capaz, no estoy en
    condiciones, no nos ha sido posible, no me ha sido posible, no te puedo, no le puedo, no lo puedo, no la puedo, no
    se lo puedo, me resulta imposible, soy incapaz, no estoy autorizado, no estoy autorizada, no estamos autorizados,
    no tengo permiso, no tengo autorización, no tengo la capacidad, no tengo forma de, no cuento con, no puedo
    realizar`,
  cannot: `no se puede, no se ha podido, no puede ser, no pudo ser, no ha podido, no ha sido, no fue, no fueron, no
    pudieron ser, no pudo, no pudieron`,
  'we not know': `no sé, no lo sé, no sabemos, no entiendo, no lo entiendo, no te entiendo, no le entiendo, no
    entendí, no he entendido, no te he entendido, no le he entendido, no comprendo, no comprendí, no he
    comprendido, no encuentro, no encontré, no encontramos, no he encontrado, no hemos encontrado, no veo, no
    localizo, no tengo información, no tenemos información, no tengo esa información, no tenemos esa información,
    no tengo acceso, no tenemos acceso, no tengo datos, no tengo respuesta, no tengo una respuesta, no tengo la
    respuesta, no dispongo de, no disponemos de, no estoy seguro, no estoy segura, desconozco, desconocemos, no
    reconozco, no me consta, no me quedó claro, no veo ninguna, no veo ningún, no encuentro ninguna, no encuentro
    ningún, no logré entender, no me aparece, no me figura, no tengo ninguna, no tengo ningún, no conozco, no
    conocemos, no lo conozco, no lo encuentro, no la encuentro, no los encuentro, no las encuentro`,
  not: 'no, ningún, ninguna, ninguno, nada, sin, tampoco',
  work: `ayudar, ayudarte, ayudarle, responder, encontrar, encontró, procesar, procesado, procesada, completar,
    completado, completada, verificar, verificado, verificada, confirmar, confirmado, realizar, realizado, realizada,
    cambiar, reservar, acceder, cargar, autenticar, identificar, modificar, hacer, hecho, tramitar, tramitado, enviar,
    resolver, resuelto, procesadas, aprobado, aprobada`,
  info: `resultados, resultado, información, coincidencias, respuesta, registros, registro, pedido con,
    disponibilidad, vuelos, citas, habitaciones, mesas, plazas, opciones, datos`,
  found: 'disponible, disponibles, posible, libre, libres, encontrado, válido, válida',
  gone: `no disponible, no está disponible, no están disponibles, no se encuentra disponible, ya no está
    disponible, ya no están disponibles, agotado, agotada, agotados, agotadas, completo, todo reservado, no se
    encontró, no se encontraron, no se ha encontrado, no se han encontrado, no existe, sin resultados, está lleno,
    está llena, están llenos, están llenas, está todo ocupado, todo ocupado, todo lleno, no tiene citas, no tiene
    cita, no quedan, no queda, sin citas, caducó, ha caducado, caducado, caducada, venció, ha vencido, vencido,
    vencida, de vacaciones, está completo, están completos, no aparece, no aparecen, no hay nada, no nos queda, no
    nos quedan, se terminó, se agotó, se agotaron, nada disponible`,

  broken: `no es posible, no ha sido posible, no fue posible, imposible, ha fallado, falló, fallido, fallida,
    salió mal, ha salido mal, algo salió mal, algo ha salido mal, un error, error al, inválido, inválida, no
    válido, no válida, no es válido, no es válida, rechazado, rechazada, denegado, denegada, no coincide, no
    coinciden, fuera de servicio, no hubo suerte, sin éxito, no tuvo éxito, no está permitido, problema con el
    sistema, problema con nuestro sistema, problema en el sistema, problema técnico, problemas técnicos, fallo
    técnico, fallo del sistema, error del sistema, error técnico, un inconveniente, tuve un problema, tuve
    problemas, no se realizó, no se completó, no se procesó, no se pudo, entendí mal, me equivoqué, está caído,
    está caída, saldo insuficiente, saldo suficiente, no tiene saldo, fondos insuficientes, fondos suficientes, no
    salió, no funcionó, no ha funcionado, no responde, no contesta, no contestan, error inesperado, en
    mantenimiento, no funciona en este`,
  sorry: `lo siento, lo sentimos, lamentablemente, desafortunadamente, por desgracia, desgraciadamente, disculpa,
    disculpe, disculpas, perdón, perdona, perdone, me temo, lamento, lamentamos`,
  beyond: `solo puedo, solamente puedo, solo podemos, fuera de mi alcance, más allá de mis, está fuera de mi, no está
    en mi, no es mi especialidad, soy solo un bot, soy solo un asistente, todavía estoy aprendiendo, aún estoy
    aprendiendo, no estoy entrenado, no estoy programado, no está dentro de mis, soy solo un asistente virtual, eso no
    lo puedo`,
  when: 'si, cuando, en caso',
  rephrase: `reformular, reformularlo, reformule, reformula, de otra forma, de otra manera, con otras palabras, en
    otras palabras, repetir, repetirlo, repítelo, repita, repetirme, ser más específico, más específico, más
    específica, más detalles, más concreto, aclarar, aclararlo, aclararme, te refieres, se refiere, se refiere usted,
    querías decir, quería decir, quiso decir, quisiste decir, quieres decir, explicarlo mejor, explicar mejor,
    explicarme mejor, especificar`,
  what: `cuál, cuáles, cuál es, dónde, a dónde, de dónde, desde dónde, cuántos, cuántas, cuánto, cuánta, quién, a qué
    hora, a qué, en qué, para qué día, para cuántas, para cuándo, con qué, de qué, cómo se llama, cómo te llamas`,
  areYou: `puedes, podrías, puede, podría, puede usted, quieres, quiere, desea, deseas, le gustaría, te gustaría,
    tienes, tiene, es usted, eres, prefieres, prefiere, necesitas, necesita, sería, sería posible, me puedes, me
    puede, me podrías, me podría, me das, me da, me indica, me indicas, me dices, me dice, es correcto, está de
    acuerdo, le parece, te parece`,
  shallI: `quieres que, quiere que, desea que, deseas que, puedo confirmar, debo, le reservo, te reservo, lo reservo,
    procedo`,
  give: `por favor indique, por favor indica, por favor indíqueme, por favor proporcione, por favor proporciona,
    por favor proporcióneme, por favor dígame, por favor dime, por favor introduzca, por favor introduce, por
    favor ingrese, por favor ingresa, por favor confirme, por favor confirma, por favor escriba, por favor
    escribe, por favor elija, por favor elige, por favor envíe, por favor facilite, por favor facilíteme, dígame,
    dime, indíqueme, indícame, indíquenos, facilíteme, facilítame, proporcióneme, proporcióname, elija, elige,
    seleccione, selecciona, introduzca, introduce, ingrese, ingresa, confirme, confírmeme, confírmame, escriba,
    cuénteme, cuéntame, describa, describe el, indique, proporcione, facilite, responda, responde sí, responda sí,
    conteste, deje su, déjeme su, déjenos su`,
  need: 'necesito, necesitamos, necesitaría, me falta, nos falta, me hace falta, y su, y tu',
  slot: `nombre, apellido, apellidos, fecha, fecha de nacimiento, día, hora, lugar, destino, dirección, código
    postal, ciudad, número, número de pedido, número de cuenta, número de teléfono, número de cliente, número de
    reserva, pin, correo, correo electrónico, precio, presupuesto, tamaño, color, motivo, código, contraseña,
    modelo, nombre completo, nome completo`,

  courtesy: `algo más, alguna otra cosa, otra cosa, alguna otra pregunta, alguna pregunta más, alguna duda más, en qué
    puedo ayudarte, en qué puedo ayudarle, en qué te puedo ayudar, en qué le puedo ayudar, cómo puedo ayudarte, cómo
    puedo ayudarle, cómo te puedo ayudar, cómo le puedo ayudar, en qué podemos ayudarle, en qué podemos ayudarte, qué
    puedo hacer por, qué tal, cómo está, cómo estás, te ha sido útil, le ha sido útil, te sirvió, resolví tu duda,
    resolví su duda, puedo ayudarte en algo, puedo ayudarle en algo, le ha servido, te ha servido, le fue útil, te fue
    útil, ha sido útil`,
  is: 'es, está, son, están, ha sido, fue, fueron, han sido, ser',
  can: `puedo, podemos, pude, pudimos, consigo, conseguí, logro, logré, deja, permite, dejan`,
  source: `documentación, documentos, manual, artículo, artículos, centro de ayuda, base de conocimiento, guía`,
  tells: `menciona, mencionan, dice, dicen, explica, contiene, trata, cubre, indica nada, habla`,
  or: 'o',
  please: 'por favor',
  none: 'no hay, ya no hay, ya no quedan, no existen',
  unmissed: `gastos, gasto, coste, costes, costo, costos, cargo, cargos, comisión, comisiones, recargo, recargos,
    prisa, problema, problemas, penalización, límite, tarifa, tarifas, adicionales, adicional, extra, deudas, deuda`,
  filler: `pero, que, el, la, los, las, un, una, lo, su, tu, sus, tus, esa, ese, este, eso, esto, en este momento,
    ahora, actualmente, muy, más, ya, aún, todavía, de, del, para, con, a, en, y, bien, vale, perfecto, claro,
    gracias, hola, también, me, te, le, nos, muchas, mucho, de acuerdo`,
  other: `no se preocupe, no te preocupes, no hay problema, no hay de qué, no hay ningún problema, no hay ningún
    cargo, no hay coste, no hay costo, no dude en, no dudes en, sin problema, sin coste, sin costo, sin cargo, no
    olvide, no olvides, no solo, no es necesario, no hace falta, si no puede, si no puedes, si no encuentra, si no
    encuentras, no tenemos esta talla, hay que, hasta que confirme, hasta que indique, hasta que introduzca, no
    necesita, no necesitas, no tiene que, no tienes que, de nada, no se admiten, no está incluido, no está
    incluida, nada más que hacer, hacer nada más`,
};
