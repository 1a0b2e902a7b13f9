"""Spanish for words of sales and marketing: what is wrong and what is right."""

TABLE = """
lead (potential customer): plomo | liderazgo | líderes | pistas | guías | conduce = cliente potencial |
    potencial· | lead | leads | prospect·
cold call: llamada fría | llamadas frías | llamar frío | resfri· = llamada en frío | llamadas en frío |
    llamada comercial | en frío | prospec·
sales funnel: chimenea | túnel de ventas | canalización = embudo de ventas | embudo | embudo·
target group: grupo del blanco | público blanco | audiencia de blanco | mercado blanco = público objetivo |
    grupo objetivo | objetivo | meta | destinatari·
campaign: campamento | campiña | campanas = campaña | campañ·
issue a quote: cita | citas | citación | citaci· | frase célebre = presupuesto | cotización | presupuest· |
    cotiza· | ofert·
close a sale: cerca | cercan· | clausura· = cerrar | concretar | cerr· | cierr· | cierre· | concret·
upsell: vender arriba | venta arriba | vender hacia arriba | venta de cruz | vender cruz = venta adicional |
    venta cruzada | adicional· | cruzad·
after-sales: después de rebajas | tras las rebajas | después de las ofertas = posventa | postventa |
    posvent· | postvent·
brand awareness: marca de fuego | conciencia moral de | conciencia de la marca = notoriedad de marca |
    reconocimiento | notorie· | reconocim· | fideli· | lealtad
word (reputation): palabra de boca | palabras de boca | palabra de la boca = boca a boca | de boca en boca |
    recomenda·
subscription: inscripción escolar | suscripción de póliza | firma abajo = suscripción | abono | suscri· |
    abon·
feedback (customers): alimentación | alimentación de vuelta | acople | retorno de alimento = comentarios |
    opinión | opini· | comentari· | retroaliment· | valoraci· | feedback
churn rate: mantequ· | batido | revolver = tasa de abandono | pérdida de clientes | abandon· | pérdid· |
    fuga | cancela· | rotaci·
launch a product: despeg· | lancha | botar | arroja· = lanzar | presentar | lanz· | present· | estren·
competitive edge: borde competitivo | filo competitivo | orilla competitiva = ventaja competitiva | ventaja·
"""
