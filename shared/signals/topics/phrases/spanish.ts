import type { LanguagePhrases } from './phrases.ts';
import { spanishRights } from './spanish-rights.ts';

/** Spanish, without accents, as words are read. */
export const spanish: LanguagePhrases = {
  classes: {
    my: 'mi|mis|el|la|los|las|una|un|este|esta|su|nuestra|nuestro',
    neg: 'no|nunca|jamas|ningun|ninguna|tampoco|nadie|sin',
    contract:
      'cuenta|suscripcion*|contrato*|plan|servicio*|membresia|linea|seguro|poliza|abono|tarifa|perfil|subscripcion|afiliacion|hosting|mensualidad|inscripcion',
    who: 'esposo|esposa|marido|mujer|madre|padre|mama|papa|hijo|hija|hermano|hermana|abuelo|abuela|pareja',
  },
  topics: {
    ...spanishRights,
    self_harm: {
      sure: `
        suicid*|suicidio|autolesion*|autolesiono
        matarme|matarse|ahorcarme|colgarme|suicidarme
        quitarme|quitarse|quitar ?me la vida
        me voy|quiero|quisiera ?a matar
        acabar|terminar .. con mi|todo ?vida
        terminar|acabar con mi vida
        quiero|quisiera|deseo|ganas|prefiero|preferiria .. morir|morirme|muerto|muerta
        ojala .. muerto|muerta|muriera|muera
        {neg} .. quiero|deseo|ganas|puedo .. vivir|viviendo|existir|despertar
        {neg} .. razon|razones|sentido|motivo* .. vivir|vida
        mejor muerto|muerta|sin mi
        hacerme dano
        cortarme las venas
        me corto|corte|cortaba|cortado|corta .. brazos|brazo|munecas|venas|piel|piernas|hojilla|cuchilla
        cortarme|lastimarme|herirme
        sobredosis
        tomar*|tragar* .. todas .. pastillas
        cansado|cansada|harto|harta de vivir
        dejar de existir
        me ?he ?voy ?quiero tomado|tome|tomar|tragado|trague ?ya todas|muchas|toda ?las ?mis pastillas|caja|frasco
        todas las pastillas|tabletas ... tome|tomado|trague|juntas|vez
        quiero|quisiera|deseo ?poder dormir|dormirme ... {neg}|nunca ... despertar*
        {neg}|nunca ?mas ?volver ?a despertar ?me ?nunca mas|jamas
        dormir ?me ?y {neg}|nunca despertar*
        carta|nota de despedida
        soy|sere|siendo ?solo ?una carga para
        estarian|estaran|estaria|viviran ?todos ?mucho mejor sin|si ?yo mi|muero|estoy
        {neg} .. quiero|quisiera ?seguir ?estar vivo|viva|viviendo|existiendo
        ya {neg} quiero vivir|existir
        {neg} .. sirvo|sirve .. vivir
        hacerse|haciendose dano
        me hago dano
        se corta|corto|cortaba ... brazos|munecas|piernas|venas
        se autolesiona|autolesiono
        tirarme|lanzarme|arrojarme|saltar|aventarme|botarme ?de ?desde ?a ?al ?del ?por ?la ?el ?un puente|tren|ventana|balcon|edificio|metro|vias|techo
        pegarme un tiro
        intento|intente|intentado|trate|trato ?de ?otra ?vez matarme|matarse|suicidar*|quitarse
        se quiere|quiso|va|quiera ?a matar|morir|suicidar
        quiere|quiso matarse|morirse|suicidarse
        pienso|piensa|pensando|pensado ?mucho ?en ?la muerte|morir|morirme|desaparecer
        desaparecer para siempre
        desaparecer de|del ?este mundo
        la vida {neg} ... sentido|pena
        {neg} vale la pena vivir|seguir
        {neg} .. fuerzas|ganas ?para|de ?seguir vivir|viviendo
        mi vida {neg} tiene|vale
        me quiero morir
        adios ... mundo|siempre|perdonenme|perdonadme
        nadie ?me ?va ?a ?me extran*|echar*|echaria ?de ?menos ... muer*|mi|falte
        nadie me ?va ?a extranar*|extrane|extranaria|lloraria|llorara
        cuando|si ?yo me|yo muera|muriera|muero|muriese|mato
        puente|azotea|balcon|vias|anden|techo ... saltar|salto|tirarme|lanzarme|aventarme
        para|por que ?seguir ?sigo ?voy ?a vivir|viviendo
        que sentido|caso tiene ?seguir ?ya vivir|viviendo
        merezco ?seguir morir|vivir|morirme
        {neg} quiero ... este mundo
        irme de este|este mundo
        me despido ?de para siempre|todos|este
        acabar|terminar con todo
        unica salida .. morir|muerte|morirme
        ultima noche|carta|vez ... vida|viva|vivo
        {neg} soporto|aguanto|tolero ?mas ?la ?esta ?mi vida|vivir
        {neg} estare|voy|este|existire ?a ?estar ?mas ... cuiden|cuidad|cuida|perdonen|perdonadme
        cuiden|cuidad|cuida ... cuando|porque ?yo {neg} este|estare|voy
        despedido|despedi de todos|todas
        cartas|carta ?a|para ?mis ?mi hijos|hija|hijo|padres|familia|mujer|esposa|madre ... cuando|despues ... {neg}|muera|falte|muerto
        guardando|juntando|acumulando|ahorrando|guardado ... pastillas|tabletas|somniferos
        tren|metro ... saltar|tirarme|lanzarme|aventarme
        hacerme|hacerse|haciendome cortes
        cortes en los|mis|las brazos|piernas|munecas
        habla|hablan|hablaba de ?querer morir|morirse|suicid*|muerte
        nadie ?lo ?se ?me notaria|daria|enteraria|importaria ... desaparezco|desapareciera|muero|muriera|falto
        estar|reunirme|irme|ir con mi mujer|esposa|esposo|marido|madre|padre|hijo|hija|mama ?que ?ya murio|fallecio|muerto|muerta|fallecid*|cielo
        acaba|termina todo para mi
        despedido|despedi ... mis|mi hijos|familia|amigos
        me corto para|y ?que calmar|calme|aliviar|sentir|dolor|se
        dormir|dormirme para siempre
        nadie me echar*|extran*
        pastillas ... guardadas|juntadas|suficientes|acumuladas
        suficientes pastillas
        {neg} veo|encuentro salida a|.|,|solo|ya
        {neg} veo|encuentro otra|ninguna|mas salida
        digan|diganles|dile|diles|decidle ... padres|hijos|familia|madre|mujer|marido ... quise|queria|amaba|amo
        odio|detesto seguir|estar viva|vivo|viviendo
        mejor ?que ?si ?yo {neg} ?hubiera existiera|existiese|nacido
        salto|tiro|lanzo ?hoy ?manana del|al|de ?el puente|edificio|balcon|tren|metro|vacio
        amenaza|amenazo|quiere|quiso ?con ahorcarse|matarse|suicidarse|tirarse
        cuchilla|navaja|hojilla ... otra|volvi|brazo|brazos|piel|muneca*
        acabara|terminara|acaba ... sufrimiento|dolor ... decidi|decidido
        {neg} encuentro|tengo|veo ?mas ?ya motivos|motivo|razones|razon para|de despertar|levantarme|vivir|seguir`,
      clean: `
        muero de|por
        morirme|morir de risa|hambre|sueno|verguenza|calor|frio
        bateria|movil|celular|telefono ... muerto|murio
        me quiero morir de risa|verguenza|hambre|sueno|calor
        me muero de|por
        {neg} quiero seguir con|en|pagando|recibiendo ... contrato|plan|llamadas|suscripcion|correos|ustedes
        me corto|corte el|las|la pelo|cabello|unas|barba
        pastillas ... piscina|lavavajillas|cloro|freno|frenos
        salida de|en audio|video|agua|mapa|emergencia|autopista|autocar`,
      hints: `
        morir|muerte|vivir`,
    },
    fraud_security: {
      sure: `
        fraude*|fraudulent*|estafa*|estafaron|estafado|timo|phishing|hacke*|jaque*|pirate*|suplant*
        robo|robaron|robado|robada|robaron|hurto
        {neg} .. reconozco|reconocemos|autorice|autorizado|hice|realice
        cargo*|pago*|compra*|retiro*|transferencia*|movimiento* ... {neg} .. reconozco|autorice|hice|realice|mio|mia
        {neg} .. autoriz* .. cargo*|pago*|compra*
        compra*|pago*|cargo*|movimiento*|transferencia* ... {neg} ?he hecho|hechas|hechos|autorizado|realizado
        {neg} fui yo
        desconocid*|sospechos*|extran* .. cargo*|pago*|compra*|transaccion*|movimiento*|acceso|actividad
        cargo*|pago*|compra*|transaccion*|movimiento*|actividad|acceso .. desconocid*|sospechos*|extran*|no autorizad*
        perdi|perdido|extravie|extraviado|perdida .. tarjeta|cartera|celular|movil|telefono|billetera
        tarjeta|cartera|celular|movil|telefono ... perdi|perdido|perdida|robada|robado|extraviada|robaron
        bloque* .. tarjeta|cuenta
        alguien ... uso|usado|usando|utiliz*|accedio|entro|cambio|compro|pago|gasto|saco ... cuenta|tarjeta|identidad|contrasena|nombre|datos
        correo|mensaje|sms|llamada|email|enlace|link|mail .. sospechos*|raro|rara|extran*|falso|falsa
        sospechos*|raro|rara|falso|falsa correo|mensaje|llamada|sms|pagina|web|enlace|anuncio|perfil
        correo|mensaje|sms|llamada|email ... realmente|verdad ?es ?de suyo|ustedes|vosotros|real|autentico|legitimo
        clonar*|clonaron|clonada|clonado|asaltaron|asaltado|asaltada|enganaron|enganado|enganada|suplantacion
        me quitaron|arrebataron|sacaron|llevaron .. tarjeta*|cartera|billetera|bolso|celular|movil|telefono|dinero|documentos
        {neg} .. encuentro|encuentra .. tarjeta|cartera|billetera|celular|movil|telefono
        abrieron|abierto|contrataron|contratado|pidieron|sacaron|compraron|usaron ... mi nombre|tarjeta|identidad|datos|cuenta|documento
        {neg} .. abri|contrate|solicite|pedi ... cuenta|tarjeta|prestamo|linea|credito|contrato
        sacaron|retiraron|vaciaron|transfirieron .. dinero|plata|cuenta|todo
        alguien ... intent*|trat*|esta|anda ... entrar|acceder|usar|usando|comprando
        alguien|desconocido* ... uso|usa|usando|entro|entrando|cambio|accedio|hackeo|robo|saco|retiro ... mi|mis
        codigo* ... {neg} ?he ?los ?lo pedi|solicite|pedido|solicitado
        hacia|hace|hacen|hizo|hicieron pasar por
        di|dado|pase|comparti|entregue ?mi ?mis ?los ?el clave|pin|datos|codigo|contrasena ... llam*|telefono|estafa*|alguien|desconocid*|enlace
        chantaje*|extorsion*
        sesion ... {neg}|desconocid*|extran* .. yo|reconozco|mia
        vendedor|pagina|tienda|anuncio ... desaparecio|falsa|falso
        denunciar|reportar ... fraude|estafa|robo|tarjeta
        tarjeta|cartera|billetera ... desaparecio|desaparecido|desaparecida
        pagina|sitio|tienda|web|vendedor era|es ?una ?un falsa|falso|fraudulent*|trucha|trucho
        dijo|decia|afirmo|hacia ... banco|policia|microsoft|soporte|ustedes ... pin|clave|codigo|contrasena|datos|transfer*
        queria|pidio|pedia|exigio ?mi ?el ?la pin|clave|contrasena|codigo
        desconocid*|estafador*|ladron* ... compr*|pag*|gast*|usaron|retir* ... mi|mis`,
      hints: `
        sospech*|desconocid*
        contrasena`,
    },
    billing_dispute: {
      sure: `
        cobr* .. de mas
        cobr* ... dos|doble|veces|demas|indebid*|incorrect*|error|equivocad*
        doble|duplicado|duplicados cobro|cargo|pago
        cargo*|cobro*|pago* .. doble*|duplicad*|indebid*|incorrect*|inesperad*|erroneo*|injust*
        cobro*|cargo* indebido*
        {neg} ?me ?he ?han ?ha recib*|llega*|devuelt* ?el ?mi ?un reembolso|devolucion|dinero
        factura*|recibo ... incorrect*|error*|mal|equivocad*|elevad*|caro
        error*|problema*|incorrect* .. factura*|cobro*|cargo*|pago*
        reembols*|devolucion*|reintegro ... {neg}|donde|cuando|todavia|aun|falta
        quiero|exijo|solicit*|pedir|donde|cuando|espero|esperando|necesito ... reembols*|devolucion|reintegro
        devuelv*|devolver* .. dinero|plata
        {neg} .. devuelto|devolvieron|reembolsado|reembolsaron|abonado
        mi dinero de vuelta
        por que ... cobr*|cargo
        cobraron
        recibo*|factura*|tarifa|cuota|mensualidad|prima|luz ... subio|subido|subieron|aument*|doble|duplic*|alta|alto|altisim*|carisim*|demasiado|disparo|exager*
        por que ... factura*|recibo*|cuota|tarifa|cobr*|pago|mensualidad ... subio|alta|alto|tanto|mas|caro|cara
        {neg} ?me ?nos ?se ?he ?han ?ha ?lo llego|llegado|llega|recibi|recibido|devuelto|devolvieron ... devolucion|reembolso|dinero|reintegro
        siguen|sigue|continuan|vuelven|volvieron ?a ?me ?a cobr*|cargando|cargan|descont*|debit*
        cancel*|anul*|devolvi|baja ... siguen|sigue|continuan|igual .. cobr*|cargando|cargan|descont*|debit*
        cargo*|cobro*|comision*|concepto ... {neg} ?me ?lo ?los entiendo|corresponde*|esperaba|se|cuadra|comprendo
        {neg} entiendo|comprendo ... factura|cargo*|cobro*|recibo|comision
        que es|son este|ese|esta|esa|estos cargo*|cobro*|comision*|importe|tarifa
        ya ?la ?lo ?lo ?habia ?he pague|pagado|pagada|pagamos|abone ... factura|recibo|cuota|multa|deuda|mensualidad
        factura|recibo|cuota|multa|deuda ... ya ?la ?lo ?esta ?fue ?esta pague|pagada|pagado|pago
        pague|pagado|pagada ... {neg}|todavia|siguen|aparece|sale .. debo|deuda|pendiente|recordatorio|impag*|pagado|registr*
        descuento|promocion|cupon|bono|oferta|rebaja|cashback ... {neg} .. aplic*|descont*|aparece|incluid*|llego|abon*|funciono
        prometieron|dijeron|ofrecieron|prometido ... descuento|gratis|reembolso|devolucion|precio ... {neg}|pero|aplic*
        me|nos cobraste|cobrado|cargaron|cargado|descontaron|descontado|debitaron|debitado|cobraban
        cobro ?de ?un mas|importe|precio ?de ?mayor ?diferente|distinto
        cobr*|cargaron|pague ... en lugar|vez de
        deposito|fianza ... {neg}|devolv*|devuelv*|devuelt*|cuando
        pague|pagado|cobraron ... {neg}|nunca|nada ... llego|recibi|funciona|activ*|entreg*|llegado
        dinero|plata|deposito|importe ... devuelv*|devolv*|devuelt*|regres*|reembols*
        regres*|reintegr*|devuelv* .. dinero|plata|importe|deposito
        donde esta ?mi mi|el dinero|plata
        cajero ... {neg}|menos ... dinero|billetes|dio|entrego
        reclamar|reclamo|reclamacion|disputar|impugnar|revisar ... cargo*|cobro*|factura|recibo|multa|comision*
        me|nos deben|debe .. dinero|reembolso|devolucion|#
        pago* ... fallo|rechaz*|error ... cobr*|descont*|dinero
        mal calculad*|cobrad*|facturad*
        aun|todavia|{neg} .. reembols*|devolucion|reintegro
        {neg} .. tengo|veo|aparece ... reembols*|devolucion
        factura|recibo|cuenta|ticket ... {neg} ?lo ?he ?hemos pedi|pedido|pedimos|solicite|contrate|consumi|compre|use
        mas caro|alto|elevado ... acordado|acordamos|anunciado|prometido|dijeron|pactado|normal
        mas de lo acordado|anunciado|prometido|pactado|debido|normal
        por que ... pago|pagamos|cuesta|cobr* ... vez|lugar|mas ?de
        pago|pague|cobr*|pagar # ... en lugar|vez de #
        {neg}|todavia|aun .. devuelven|devolvieron|devuelto|devolvio|regresaron|reembolsaron
        {neg} ?me ?nos devuelven|devolvieron|regresaron|reintegraron`,
      hints: `
        cobr*|factura|cargo*|reembolso`,
      clean: `
        politica* .. reembols*|devolucion*
        cuanto|cuantos|cuanto ... tarda|tardan|demora|dias ... reembols*|devolucion*
        si cancelo|anulo|devuelvo|cambio ... cobr*|devuelv*|reembols*|dinero
        gracias ... reembols*|devolucion
        reembols*|devolucion .. llego ... gracias|perfecto
        devuelven|devuelve|devolver|reembols* ... si`,
    },
    cancellation: {
      sure: `
        cancel*|anular .. {contract}
        darme|dar|doy|darse|dame de baja
        de baja .. {contract}
        baja .. {contract}
        cerrar|cierre|cierren|eliminar|eliminen|borrar|terminar|rescindir|desactivar .. {contract}
        {contract} ... cancel*|cerrar|eliminar|borrar|baja
        quiero cancelar
        {neg} .. renovar .. {contract}
        cambi* de compania|proveedor|operador|banco
        ya no quiero|necesito|uso|utilizo|deseo|queremos|necesitamos ?seguir ?tener ?usar ?con .. {contract}
        {neg} quiero|deseo|queremos|voy|pienso ?a seguir|continuar|permanecer ?mas con|en|pagando|siendo|como ?el ?la
        {neg} .. renueve*|renueven|renovarlo|renovarla
        {neg} quiero|deseo|voy|pienso|queremos ?a renovar
        renovacion ?automatica .. desactiv*|quitar|cancel*|{neg}|apagar|detener
        desactivar|quitar|cancelar|detener|apagar ?la renovacion
        desuscri*|desafili*|desinscri*
        elimin*|borro|borr*|cancelo .. {contract}
        quiero|deseo|necesito|quisiera ?y cortar|suspender|quitar ?{my} ?{my} {contract} ... definitiv*|siempre|mudo|ya
        quiero|deseo|necesito cortar .. {contract}
        seguir|continuar|dejar|abandonar|cancel*|salir* .. gimnasio
        penaliz*|penalidad|multa|permanencia ... cancel*|irme|voy|baja|rescind*|salir*|termin*
        si me voy|salgo ... permanencia|contrato|plazo
        cambi*|paso|pasar*|irme|voy|mudar* ?me ?a ?de otra|otro compania|operador|operadora|banco|aseguradora|proveedor|empresa|gimnasio
        terminar|finalizar|romper|salir|salirme|retirarme|anular|rescind*|concluir|desistir ?con ?de ?del ?el .. {contract}
        cierr*|cerrar|clausur* .. cuenta
        dejar de ser|pagar cliente|socio|socia|miembro|suscriptor|el|la|esta
        {neg} quiero .. cliente|socio|socia
        dejar|abandonar .. gimnasio|programa|seguro|plan
        desistimiento`,
      clean: `
        {neg} quiero|deseo cancelar
        cancelar .. pedido|reserva|vuelo|cita|orden|compra|transferencia
        cancel* .. turno|viaje|evento|hotel|habitacion|taxi|mesa|clase|entrada*|boleto*|encargo|envio|visita
        vuelo|tren|concierto ... cancel*
        desuscri* .. correo*|boletin|newsletter|email*
        pausar|suspender|congelar ?{my} ?{my} {contract}`,
    },
    complaint: {
      sure: `
        queja*|quejarme|quejo|reclamo*|reclamacion*|reclamar
        inaceptable|vergonzoso|verguenza|pesim*|lamentable|indignante|nefasto
        mal|malo|mala|peor|horrible|terrible servicio|atencion|experiencia|trato
        servicio|atencion ... mal|malo|mala|pesim*|horrible|terrible|peor
        insatisfech*|decepcionad*|descontent*
        {neg} .. satisfech*|contento|contenta .. con
        nunca mas
        emplead*|cajer*|conductor*|chofer|repartidor*|meser*|camarer*|tecnico*|agente*|recepcionista*|vendedor*|operador*|gerente|personal|enfermer*|funcionari*|dependient*|asesor*|encargad* ... groser*|maleducad*|irrespetuos*|descortes*|antipatic*|prepotente*|agresiv*|insult*|grito|gritaron|mintio|burlo|burlaron|colgo|rudo|ruda|desagradable*|incompetente*|inutil*
        me|nos ?ha ?han grito|gritaron|gritado|insulto|insultaron|insultado|mintio|mintieron|mentido|colgo|colgaron|colgado|humill*|maltrat*|ignoran|ignoraron
        me|nos trat* .. mal|fatal|como|pesim*|horrible
        trato|atencion ?que ?me ?he ?recibi* .. ?fue ?muy horrible|pesim*|mal|mala|fatal|indign*|vergonzos*|terrible|deplorable
        mala|malas|pesima manera*|formas|actitud|educacion
        falta de respeto|educacion|profesionalidad|profesionalismo|seriedad|etica
        nadie ?me ?nos ?se ?ha ?da ?hace ?quiere responde|contesta|ayuda|resuelve|soluciona|atiende|respondio|contesto|ayudo|aparecio|respondido|contestado|ayudado|solucion|caso|responsab*|disculp*
        llevo|llevamos ... semanas|meses|horas ... nadie|respuesta|solucion|respuestas
        estoy|estamos|ya ?ya ?muy ?mas ?que harto|harta|hartos|hartas ?de
        cansado|cansada de que|llamar|reclamar|sus|ustedes|tanta
        molest*|enojad*|enfadad*|indignad*|disgustad*|furios* con|por ?el ?la ?su ?sus servicio*|atencion|ustedes|vosotros|trato|empresa|compania|banco
        esperaba|esperabamos ?mucho mas|mejor de ustedes|vosotros|una|esta|su
        exijo|espero|merezco|quiero .. disculpa|disculpas
        siento|sentimos|sentido ?muy enganad*|estafad*|ignorad*|humillad*|maltratad*
        tomadura|tomando|toman ?me ?el de|el pelo
        incompetentes|inutiles|sinverguenzas|ineptos|ineptitud|incompetencia
        perdida de tiempo
        asqueros*|inmund* .. habitacion|bano|comida|cuarto|hotel
        habitacion|bano|comida|cuarto|hotel ... asqueros*|inmund*|asco
        una burla|vergonzosa
        mala resena|calificacion ... dejar*|voy|pondre`,
      clean: `
        {neg} ?tengo ?hay ?es ?quiero ?ninguna ?una ?ningun queja*|quejarme|reclamo
        {neg} .. quejarme|quejas`,
    },
    safety: {
      sure: `
        incendio|incendi*|fuego|humo|explot*|explosion|quemadura*|electrocut*|sobrecalent*
        fuga de gas
        descarga electrica
        huele .. gas|quemado
        peligro*|ambulancia|herid*|lesion*
        amenaz*|acoso|acosa|acosan|acosando|acosador*|violencia|agred*|atacaron|abusaron
        abuso sexual
        hijo|hija|bebe|nino|nina|perro ?se ?le ?ha trago|tragado|atraganto|ahogo|ahogando|quemo|cayo ... pila|iman|pieza|bateria|boton|escalera|piscina|quemo|mano
        se ?ha trago|tragado|atraganto|ahogando|ahogo
        ex|exmarido|exnovio ... esperando|afuera|fuera|puerta|sigue|siguiendo|persigue ... miedo|casa|puerta|entrar
        miedo .. mi vida
        miedo ... me|nos mate|golpee|pegue|haga ?dano
        miedo de|a|por mi marido|ex|esposo|novio|vida
        me|nos ?ha ?han golpea|golpeo|golpearon|pega|pego|pegaron|empujo|empujaron|manoseo|apunto|disparo
        va|quiere ?a matarme|matarnos
        monoxido
        se|esta|estaba prendio|incendio|incendiando|quemando|ardiendo|arde ?fuego
        prendio fuego
        echa|sale|saliendo|salia ?mucho humo|chispas|llamas
        salen|saltan|salieron|saltaron|echa|echaba|soltaba chispas
        chispas ... enchufe|cable*|aparato|cargador
        cable* pelado*|suelto*|colgando
        me dio ?un ?la corriente|calambrazo|descarga
        frenos ... fallaron|fallan|respond*
        conductor|chofer ... borracho|ebrio|dormido|durmio|velocidad|toco|cuchillo|amenaz*
        atrapad*|encerrad* ... ascensor|elevador|coche|carro|incendio
        vidrio*|metal|clavo ... comida|sopa|pan|bebida|yogur
        intoxic*|envenen*
        {neg} me siento segur*
        arma|pistola|cuchillo|navaja ... hombre|alguien|conductor|amenaz*|tiene|mano|tienda
        entraron|metieron ... mi casa`,
      hints: `
        emergencia*|peligro*|fuego`,
    },
    medical: {
      sure: `
        sintoma*|diagnostic*|medicamento*|medicina*|pastillas|dosis
        receta medica
        efectos secundarios
        dolor*|fiebre|tos|mareo*|nauseas|infeccion*|alergi*|diabetes|cancer|embaraz*|infarto|asma|covid*|coronavirus|vacuna*|cirugia
        duele|duelen
        enferm*
        ibuprofeno|paracetamol|aspirina|antibiotico*|insulina|vomit*|diarrea|gripe|migrana|sarpullido
        fractur*|esguince
        roto ?el ?la ?un brazo|pierna|pie|dedo|tobillo|muneca
        presion|tension alta|arterial`,
      hints: `
        hospital*`,
      clean: `
        dolor de cabeza .. con|su|este`,
    },
    mental_health: {
      sure: `
        depres*|deprimid*|ansiedad|ansios*|panico|psicolog*|psiquiatr*|terapia|terapeuta|soledad|trauma*|anorexia|bulimia
        salud mental
        ya {neg} puedo mas
        me siento .. sol|sola|solo|vacio|vacia|inutil|triste
        {neg} puedo parar|dejar de llorar
        lloro|llorando ... todos|dias|noches|siempre|tiempo|razon|motivo
        {neg} ... levant* .. cama
        me odio|desprecio
        odio mi vida
        {neg} .. siento nada
        {neg} tengo ganas de nada
        ataques de panico|ansiedad
        me siento ?muy ?tan ?completamente sol|sola|solo|vacio|vacia|inutil|triste|perdid*|desesperad*|hundid*|rota|roto|agobiad*
        agotad* mental*|emocional*
        crisis nerviosa|ansiedad|nervios
        oigo|escucho voces
        tengo|siento ?mucho miedo .. salir|todo|gente
        antidepresiv*|bipolar|borderline
        todo me supera|sobrepasa|agobia|abruma
        {neg} tengo ?mas ?ya ?ninguna fuerzas|energia
        {neg} me quedan|queda fuerzas
        solo|nomas lloro
        nada ?ya me hace|da ilusion|feliz|alegria
        nada ?ya me ilusiona|alegra|importa
        {neg} me atrevo a salir|ver|hablar
        cabeza|mente|pensamientos ?me {neg} para|paran|calla|callan|descansa ... noche|noches|dormir|duermo
        desde que murio|fallecio|falta|perdi ... paraliz*|vaci*|lloro|fuerzas|hundid*|levanto
        bebo|fumo|tomo ... {neg} sentir|pensar|recordar
        corazon ... tiemblo|temblar|panico ... suena|gente|salir|telefono
        quemad* ... trabajo|baja
        como|comer|atracon* ... vomito|vomitar|vomitarlo
        me provoco|provocarme el vomito
        {neg} consigo|logro|puedo animarme|motivarme|concentrarme|levantarme
        en un|el pozo|hoyo|agujero ?negro ... desde|estoy|caido|salir|salgo
        desde|estoy|cai|caido ... en un pozo|hoyo
        hijo|hija|marido|mujer|hermano ... {neg} sale|come|habla ... cuarto|habitacion|nadie
        adicto|adicta al|a|a ?las ?los juego|alcohol|drogas|apuestas|pastillas|cocaina|tragaperras
        ludopat*|alcoholic*|drogadict*
        miedo ... sin saber
        miedo de|a cada|un nuevo|dia ?nuevo ?dia
        {neg} tengo animo|animos|energia ?para ?de ni|nada
        sueno|pesadillas ... cada|todas ?las noche|noches ... despierto|temblando|gritando
        pesadillas
        lo mal que ?me estoy|siento|encuentro
        mujer|marido|hijo|hija|madre|padre ... solo llora
        {neg} valgo nada
        nervios destrozados|rotos|punta`,
      hints: `
        desesperad*
        triste|llor*|solo|sola|estres*`,
      clean: `
        energia|fuerzas ... casa|averia|senal|luz|corriente`,
    },
  },
};
