import type { AnswerVocabulary } from '../classes.ts';

export const spanish: AnswerVocabulary = {
  we: 'yo, nosotros, nuestro sistema, el sistema',
  you: 'usted, ustedes, ella',
  'we cannot': `no puedo, no podemos, no pude, no pudimos, no he podido, no hemos podido, no me es posible, no nos
    es posible, no logro, no logré, no logramos, no consigo, no conseguí, no conseguimos, no soy capaz, no estoy
    en condiciones, no nos ha sido posible, no me ha sido posible, no te puedo, no le puedo, no lo puedo, no la
    puedo, no se lo puedo, me resulta imposible, soy incapaz, no estoy autorizado, no estoy autorizada, no estamos
    autorizados, no tengo permiso, no tengo autorización, no tengo la capacidad, no tengo forma de, no cuento con,
    no puedo realizar`,
  cannot: 'no se puede, no puede ser, no ha sido, no fue, no fueron',
  'we not know': `no sé, no lo sé, no sabemos, no entiendo, no lo entiendo, no te entiendo, no le entiendo, no
    entendí, no he entendido, no te he entendido, no le he entendido, no comprendo, no comprendí, no he
    comprendido, no encuentro, no encontré, no encontramos, no he encontrado, no hemos encontrado, no veo, no
    localizo, no tengo información, no tenemos información, no tengo esa información, no tenemos esa información,
    no tengo acceso, no tenemos acceso, no tengo datos, no tengo respuesta, no tengo una respuesta, no tengo la
    respuesta, no dispongo de, no disponemos de, no estoy seguro, no estoy segura, desconozco, desconocemos, no
    reconozco, no me consta, no me quedó claro, no veo ninguna, no veo ningún, no encuentro ninguna, no encuentro
    ningún, no logré entender, no me aparece, no me figura, no tengo ninguna, no tengo ningún, no conozco, no
    conocemos, no lo conozco, no lo encuentro, no la encuentro, no los encuentro, no las encuentro, no tengo ni
    idea, ni idea, no me queda claro, no me ha quedado claro, no está claro, no capté, no le he oído, no le oigo,
    no he oído, no le escucho, no tengo idea, no sabría decirle, no sabría, no me suena, no la he encontrado, no
    lo he encontrado, no lo veo, no la veo, no hallo, no hallé, no he hallado, no doy con, no tengo constancia, no
    tengo registro`,
  not: 'no, ningún, ninguna, ninguno, nada, sin, tampoco',
  work: `ayudar, ayudarte, ayudarle, responder, encontrar, encontró, procesar, procesado, procesada, completar,
    completado, completada, verificar, verificado, verificada, confirmar, confirmado, realizar, realizado,
    realizada, cambiar, reservar, acceder, cargar, autenticar, identificar, modificar, hacer, hecho, tramitar,
    tramitado, enviar, resolver, resuelto, procesadas, aprobado, aprobada, ofrece, ofrecer, ofrecemos, ofrecido,
    enviamos, envía, enviado, entregar, entregamos, cancelar, cancelado, cancelada, reembolsar, reembolsado,
    añadir, agregar, agregado, añadido, eliminar, eliminado, borrar, abrir, mostrar, mostrado, decir, decirle,
    decírselo, decirte, dar, darle, consultar, ver, localizar, localizado, conectar, conectado, activar, activado,
    bloquear, desbloquear, restablecer, subir, descargar, reproducir, pedir, pagar, cobrar, transferir,
    transferido, pasar, recomendar, soportado, admitido, entender, guardar, guardado, guardada, actualizar,
    actualizado, registrar, registrado, registrada, programar, programado, agendar, agendado, atender, atenderle,
    autorizar, autorizado, aceptar, aceptado, aceptada, aplicar, aplicado, finalizar, efectuar, efectuado,
    reservado, reservada, completarse, procesarse, enviarse, renovar, ampliar, facilitar, proporcionar,
    garantizar, revelar, acceso`,
  info: `resultados, resultado, información, coincidencias, respuesta, registros, registro, pedido con,
    disponibilidad, vuelos, citas, habitaciones, mesas, plazas, opciones, datos`,
  found: 'disponible, disponibles, posible, libre, libres, encontrado, válido, válida',
  gone: `no disponible, no está disponible, no están disponibles, no se encuentra disponible, ya no está
    disponible, ya no están disponibles, agotado, agotada, agotados, agotadas, completo, todo reservado, no se
    encontró, no se encontraron, no se ha encontrado, no se han encontrado, no existe, sin resultados, está lleno,
    está llena, están llenos, están llenas, está todo ocupado, todo ocupado, todo lleno, no tiene citas, no tiene
    cita, no quedan, no queda, sin citas, caducó, ha caducado, caducado, caducada, venció, ha vencido, vencido,
    vencida, de vacaciones, está completo, están completos, no aparece, no aparecen, no hay nada, no nos queda, no
    nos quedan, se terminó, se agotó, se agotaron, nada disponible, está cogido, está cogida, ya está cogido, está
    ocupado, está ocupada, están ocupados, ya está reservado, ya está reservada, ya reservado, no tiene hueco, no
    tiene tiempo, no tiene disponibilidad, no tiene huecos, no hay hueco, no tenemos hueco, no tenemos
    disponibilidad, no tenemos nada, no tenemos ninguna, no tenemos ningún, no dio resultados, no dio ningún, sin
    suerte, ninguna coincidencia, ningún resultado, nada libre, se ha agotado, se han agotado, ya se vendió, se
    vendieron, vendido, vendida, no figura, no figuran, no existe ninguna, no existe ningún, lista de espera, no
    está en nuestro, no está en nuestra, no está en el sistema, no está en casa, está de baja, está de viaje,
    fuera de la oficina, no trabaja los, no abre los, no abren, no está localizable, no contesta nadie, ya no
    trabajamos, ya no vendemos, ya no hacemos, ya no fabricamos, ya no ofrecemos, ya no tenemos, ya no se vende,
    ya no se fabrica, ya no se puede, ya no existe, ya no hay sitio, no tiene capacidad, no tiene sitio, no tienen
    sitio, no tienen plazas, no tienen mesa, no tienen mesas, no tiene plazas`,

  broken: `no es posible, no ha sido posible, no fue posible, imposible, ha fallado, falló, fallido, fallida,
    salió mal, ha salido mal, algo salió mal, algo ha salido mal, un error, error al, inválido, inválida, no
    válido, no válida, no es válido, no es válida, rechazado, rechazada, denegado, denegada, no coincide, no
    coinciden, fuera de servicio, no hubo suerte, sin éxito, no tuvo éxito, no está permitido, problema con el
    sistema, problema con nuestro sistema, problema en el sistema, problema técnico, problemas técnicos, fallo
    técnico, fallo del sistema, error del sistema, error técnico, un inconveniente, tuve un problema, tuve
    problemas, no se realizó, no se completó, no se procesó, no se pudo, entendí mal, me equivoqué, está caído,
    está caída, saldo insuficiente, saldo suficiente, no tiene saldo, fondos insuficientes, fondos suficientes, no
    salió, no funcionó, no ha funcionado, no responde, no contesta, no contestan, error inesperado, en
    mantenimiento, no funciona en este, no se pueden, rechazó, ha rechazado, han rechazado, rechazaron, demasiado
    grande, demasiado grandes, demasiado largo, demasiado pequeño, demasiadas personas, hubo un problema, ha
    habido un problema, hay un problema con, hubo un error, ha habido un error, ha ocurrido un problema, se ha
    producido, se produjo un, no ha sido aprobado, no fue aprobado, no ha sido aceptado, algo falló, se cayó, se
    ha caído, no carga, no se guardó, no se ha guardado, no se pudo guardar, no se envió, no se ha enviado, no se
    realizó la, se perdió, se ha perdido, no está autorizado, acceso denegado, tiempo agotado, no reconocido, no
    reconocida, no compatible, no tiene permiso, plazo ha vencido, fuera de plazo`,
  sorry: `lo siento, lo sentimos, lamentablemente, desafortunadamente, por desgracia, desgraciadamente, disculpa,
    disculpe, disculpas, perdón, perdona, perdone, me temo, lamento, lamentamos`,
  beyond: `solo puedo, solamente puedo, solo podemos, fuera de mi alcance, más allá de mis, está fuera de mi, no
    está en mi, no es mi especialidad, soy solo un bot, soy solo un asistente, todavía estoy aprendiendo, aún
    estoy aprendiendo, no estoy entrenado, no estoy programado, no está dentro de mis, soy solo un asistente
    virtual, eso no lo puedo, no entra en mis, no está entre mis, no forma parte de mis, no es mi tarea, no es de
    mi competencia, por motivos de privacidad, por razones de privacidad, por motivos de seguridad, no me
    corresponde, tendrá que hablar con, tendría que hablar con, tendrá que ponerse en contacto, tendrá que llamar,
    le paso con, le paso a, le transfiero, un compañero, un agente humano, sobrepasa mis, supera mis, solo soy,
    solamente soy, no soy más que, me he perdido, no sé qué decirle, no estoy preparado, no estoy hecho para, no
    sabría decir, ni idea de lo que, solo hablo, solo entiendo, solo atiendo`,
  when: 'si, cuando, en caso',
  rephrase: `reformular, reformularlo, reformule, reformula, de otra forma, de otra manera, con otras palabras, en
    otras palabras, repetir, repetirlo, repítelo, repita, repetirme, ser más específico, más específico, más
    específica, más detalles, más concreto, aclarar, aclararlo, aclararme, te refieres, se refiere, se refiere
    usted, querías decir, quería decir, quiso decir, quisiste decir, quieres decir, explicarlo mejor, explicar
    mejor, explicarme mejor, especificar, de otro modo, explicarlo de, de otra manera distinta, repetirla,
    repetírmela, repetírmelo, repítala`,
  what: `cuál, cuáles, cuál es, dónde, a dónde, de dónde, desde dónde, cuántos, cuántas, cuánto, cuánta, quién, a
    qué hora, a qué, en qué, para qué día, para cuántas, para cuándo, con qué, de qué, cómo se llama, cómo te
    llamas, a nombre de quién, con cuál, con quién, desde cuándo, hasta cuándo, qué día, qué tipo, qué hora, qué
    modelo, qué talla, qué tarjeta, qué número, qué fecha, qué le, qué te, por qué, para quién, para qué, de cuál,
    en cuál, cada cuánto, hace cuánto, qué color`,
  areYou: `puedes, podrías, puede, podría, puede usted, quieres, quiere, desea, deseas, le gustaría, te gustaría,
    tienes, tiene, es usted, eres, prefieres, prefiere, necesitas, necesita, sería, sería posible, me puedes, me
    puede, me podrías, me podría, me das, me da, me indica, me indicas, me dices, me dice, es correcto, está de
    acuerdo, le parece, te parece, está usted, está seguro, estás seguro, ha reiniciado, ha probado, has probado,
    va a, vas a, viaja, viene, le viene bien, te viene bien, le va bien, le interesa, te interesa, se refiere al,
    busca, buscas, le conviene, está bien así, lo quiere, lo quieres, le importa`,
  shallI: `quieres que, quiere que, desea que, deseas que, puedo confirmar, debo, le reservo, te reservo, lo
    reservo, procedo`,
  give: `por favor indique, por favor indica, por favor indíqueme, por favor proporcione, por favor proporciona,
    por favor proporcióneme, por favor dígame, por favor dime, por favor introduzca, por favor introduce, por
    favor ingrese, por favor ingresa, por favor confirme, por favor confirma, por favor escriba, por favor
    escribe, por favor elija, por favor elige, por favor envíe, por favor facilite, por favor facilíteme, dígame,
    dime, indíqueme, indícame, indíquenos, facilíteme, facilítame, proporcióneme, proporcióname, elija, elige,
    seleccione, selecciona, introduzca, introduce, ingrese, ingresa, confirme, confírmeme, confírmame, escriba,
    cuénteme, cuéntame, describa, describe el, indique, proporcione, facilite, responda, responde sí, responda sí,
    conteste, deje su, déjeme su, déjenos su, escríbame, escríbeme, escríbanos, envíeme, envíame, envíenos,
    mándeme, mándame, mándenos, muéstreme, enséñeme, deletree, deletréeme, repítame, descríbame, describe,
    describa el, adjunte, adjunta, suba una, suba el, complete el, rellene, por favor escríbame, por favor
    envíeme, por favor responda, por favor diga, por favor seleccione, por favor describa, por favor adjunte, por
    favor deletree, por favor especifique, especifique, especifícame, detalle, marque 1, pulse 1, diga sí, diga
    su, déme, dame, dígame su, dinos, díganos, confírmenos`,
  need: 'necesito, necesitamos, necesitaría, me falta, nos falta, me hace falta, y su, y tu',
  slot: `nombre, apellido, apellidos, fecha, fecha de nacimiento, día, hora, lugar, destino, dirección, código
    postal, ciudad, número, número de pedido, número de cuenta, número de teléfono, número de cliente, número de
    reserva, pin, correo, correo electrónico, precio, presupuesto, tamaño, color, motivo, código, contraseña,
    modelo, nombre completo, nome completo, teléfono, móvil, domicilio, cantidad, importe, nombre y apellidos,
    localizador, código de reserva, número de factura, número de serie, personas, número de personas, número de
    tarjeta, fecha de caducidad, código postal y`,

  courtesy: `algo más, alguna otra cosa, otra cosa, alguna otra pregunta, alguna pregunta más, alguna duda más, en
    qué puedo ayudarte, en qué puedo ayudarle, en qué te puedo ayudar, en qué le puedo ayudar, cómo puedo
    ayudarte, cómo puedo ayudarle, cómo te puedo ayudar, cómo le puedo ayudar, en qué podemos ayudarle, en qué
    podemos ayudarte, qué puedo hacer por, qué tal, cómo está, cómo estás, te ha sido útil, le ha sido útil, te
    sirvió, resolví tu duda, resolví su duda, puedo ayudarte en algo, puedo ayudarle en algo, le ha servido, te ha
    servido, le fue útil, te fue útil, ha sido útil, ha encontrado lo que, encontró lo que, has encontrado lo que,
    con qué le puedo ayudar, con qué puedo ayudar, con qué te puedo, en qué más, eso es todo, es todo, algo en lo
    que, necesita ayuda con, necesitas ayuda con, resuelto su, resuelto tu, resolvió su, puedo serle de, alguna
    consulta más, alguna pregunta, alguna otra consulta, alguna duda`,
  is: 'es, está, son, están, ha sido, fue, fueron, han sido, ser',
  can: `puedo, podemos, pude, pudimos, consigo, conseguí, logro, logré, deja, permite, dejan, acepta, admite,
    reconoce`,
  source: `documentación, documentos, manual, artículo, artículos, centro de ayuda, base de conocimiento, guía`,
  tells: 'menciona, mencionan, dice, dicen, explica, contiene, trata, cubre, indica nada, habla',
  or: 'o',
  wrong: `incorrecto, incorrecta, incorrectos, incorrectas, erróneo, errónea, equivocado, equivocada, no es
    correcto, no es correcta, no son correctos`,
  couldNot: `no se ha podido, no pudo ser, no ha podido, no pudieron ser, no pudo, no pudieron, no se pudieron, no
    se han podido, no lo pudo, no se logró, no se consiguió`,
  explains: `está resuelto, está resuelta, ya está resuelto, ya está resuelta, se ha resuelto, está solucionado,
    está solucionada, quedó resuelto, está arreglado`,
  'we not have': 'no tenemos, no contamos con',
  because: 'porque',
  please: 'por favor',
  none: 'no hay, ya no hay, ya no quedan, no existen',
  unmissed: `gastos, gasto, coste, costes, costo, costos, cargo, cargos, comisión, comisiones, recargo, recargos,
    prisa, problema, problemas, penalización, límite, tarifa, tarifas, adicionales, adicional, extra, deudas,
    deuda`,
  filler: `pero, que, el, la, los, las, un, una, lo, su, tu, sus, tus, esa, ese, este, eso, esto, en este momento,
    ahora, actualmente, muy, más, ya, aún, todavía, de, del, para, con, a, en, y, bien, vale, perfecto, claro,
    gracias, hola, también, me, te, le, nos, muchas, mucho, de acuerdo`,
  other: `no se preocupe, no te preocupes, no hay problema, no hay de qué, no hay ningún problema, no hay ningún
    cargo, no hay coste, no hay costo, no dude en, no dudes en, sin problema, sin coste, sin costo, sin cargo, no
    olvide, no olvides, no solo, no es necesario, no hace falta, si no puede, si no puedes, si no encuentra, si no
    encuentras, no tenemos esta talla, hay que, hasta que confirme, hasta que indique, hasta que introduzca, no
    necesita, no necesitas, no tiene que, no tienes que, de nada, no se admiten, no está incluido, no está
    incluida, nada más que hacer, hacer nada más, no se cobra, no se cobra nada, no se cobrará, no se le cobrará,
    error ya está, no tiene que hacer nada, hacer nada, no hay que hacer nada, ya puede, ya puedes, ya tiene,
    ahora puede, ahora puedes, también puede, también puedes, así puede`,
};
