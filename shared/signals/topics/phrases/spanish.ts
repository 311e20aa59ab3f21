import type { LanguagePhrases } from './phrases.ts';

/** Spanish, without accents, as words are read. */
export const spanish: LanguagePhrases = {
  classes: {
    my: 'mi|mis|el|la|los|las|una|un|este|esta|su|nuestra|nuestro',
    neg: 'no|nunca|jamas|ningun|ninguna|tampoco|nadie|sin',
    contract:
      'cuenta|suscripcion*|contrato*|plan|servicio*|membresia|linea|seguro|poliza|abono|tarifa|perfil|subscripcion',
    who: 'esposo|esposa|marido|mujer|madre|padre|mama|papa|hijo|hija|hermano|hermana|abuelo|abuela|pareja',
  },
  topics: {
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
        dejar de existir`,
      clean: `
        muero de|por
        morirme|morir de risa|hambre|sueno|verguenza|calor|frio
        bateria|movil|celular|telefono ... muerto|murio`,
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
        alguien ... uso|usado|usando|utiliz*|accedio|entro|cambio|compro|pago|gasto|saco ... cuenta|tarjeta|identidad|contrasena|nombre|datos`,
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
        cobraron`,
      hints: `
        cobr*|factura|cargo*|reembolso`,
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
        cambi* de compania|proveedor|operador|banco`,
      clean: `
        {neg} quiero|deseo cancelar
        cancelar .. pedido|reserva|vuelo|cita|orden|compra|transferencia`,
    },
    complaint: {
      sure: `
        queja*|quejarme|quejo|reclamo*|reclamacion*|reclamar
        inaceptable|vergonzoso|verguenza|pesim*|lamentable|indignante|nefasto
        mal|malo|mala|peor|horrible|terrible servicio|atencion|experiencia|trato
        servicio|atencion ... mal|malo|mala|pesim*|horrible|terrible|peor
        insatisfech*|decepcionad*|descontent*
        {neg} .. satisfech*|contento|contenta .. con
        nunca mas`,
    },
    legal: {
      sure: `
        abogad*|demandar*|juicio|tribunal*|juzgado|judicial*|legalmente|denunci*|ilegal*
        poner|presentar|interponer|pondre|presentare ?una demanda
        acciones|medidas|asesoria legales|legal
        profeco|sernac|indecopi|consumidor
        derechos .. consumidor
        incumplimiento .. contrato`,
    },
    safety: {
      sure: `
        incendio|incendi*|fuego|humo|explot*|explosion|quemadura*|electrocut*|sobrecalent*
        fuga de gas
        descarga electrica
        huele .. gas|quemado
        peligro*|ambulancia|herid*|lesion*
        amenaz*|acoso|acosa|acosan|acosando|acosador*|violencia|agred*|atacaron|abusaron
        abuso sexual`,
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
        enferm*`,
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
        me siento .. sol|sola|solo|vacio|vacia|inutil|triste`,
      hints: `
        desesperad*
        triste|llor*|solo|sola|estres*`,
    },
    privacy_request: {
      sure: `
        rgpd|privacidad
        proteccion de datos
        datos personales
        elimin*|borr*|suprim*|acces*|copia|rectific* .. datos|informacion
        derecho .. olvido|supresion|acceso
        que datos tienen|tiene|guardan
        datos ... eliminar|borrar|guardan|tienen|almacen*|vend*|compart*
        retir*|revoc* .. consentimiento`,
    },
    vulnerable_customer: {
      sure: `
        fallecio|fallecido|fallecida|fallecimiento|difunt*|viuda|viudo|luto|defuncion
        {who} .. murio|fallec*|muerto
        discapacidad|discapacitad*|ciego|ciega|sordo|sorda|demencia|alzheimer
        silla de ruedas
        desemple*|desempleo|bancarrota|deudas
        sin trabajo
        perdi .. trabajo|empleo|casa
        {neg} .. puedo|alcanza ?me .. pagar|permitirme|dinero
        anciano|anciana|jubilad*|pensionad*
        madre soltera`,
      clean: `
        pagar .. tarjeta|efectivo|linea|online|paypal|app|web|transferencia`,
    },
  },
};
