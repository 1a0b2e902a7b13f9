"""Romanian for words of logistics: what is wrong and what is right."""

TABLE = """
freight: spaim· | înspăimânt· | friguros = marfă | transport de marfă | marf· | cargo | transport· | naval |
    navlu
loading bay: golf | golful | golfuri | dafin | doc portuar = rampă de încărcare | ramp· | docuri | platform·
consignment: consemnar· | consemna· | consign· la domiciliu | expeditorul de = transport | expediere | lot |
    transport· | expedi· | marf· | destinatar·
dispatch (goods): telegram· | depeș· | ucide· = expediere | expedi· | trimi· | dispecer· | livr· |
    dispecerat
delivery note: notă de naștere | nota muzical· | alunecare de ambalare | alunecar· | notiță de livrare =
    aviz de însoțire | bon de livrare | aviz· | list·
tracking number: număr de piste | numărul de urmă | pistă | piste = număr de urmărire | urmări· | AWB
fleet (vehicles): naval· | flotă de nave | marin· = flotă | parc auto | flot· | parc·
truck driver: driver de | driverul de | drivere | controler· de = șofer de camion | șofer· | stivuitorist· |
    curier·
forklift: furculiț· | ridicare furcă = stivuitor | stivuito· | motostivuit·
carrier (goods): purtător· | operator· de telefon· | port-avion = transportator | transport· | curier·
customs clearance: obicei· | obiceiur· | datin· | vămuir· de tradiț· = vămuire | vamă | vam· | vămu·
shipping (post): nav· | corabi· | vapor· | vas maritim | îmbarcă = expediere | expedia | expedi· | livr· |
    trimi· | transport·
haulage: hol· | tracțiun· | remorc· | halatul = transport rutier | transportator | transport·
load (truck): povar· | descarcă din internet | încărcător· de telefon = încărcătură | încărca | încărc·
trailer (truck): trailer de film | reclam· de film | bandă-anunț = remorcă | semiremorcă | remorc· |
    semiremorc·
last mile: ultima milă a vieții | ultim· mile· de drum = ultimul kilometru | ultima milă
handling (goods): taxă de mâner | mâner· | manevrabil· | mânui· = manipulare | manipul· | procesar· |
    handling
bill of lading: proiect de lege | proiectul de lege | factură de încărcare | lege de încărcare = conosament
    | scrisoare de trăsură | conosament· | scriso· | AWB
sorting centre: centr· de soart· | centru sortat· | oficiu de noroc = centru de sortare | centru de
    distribuție | sort· | distribu·
peak season: sezon· de pisc· | vârful muntelui | pisc· | orele de pisc = sezon de vârf | ore de vârf | vârf
"""
