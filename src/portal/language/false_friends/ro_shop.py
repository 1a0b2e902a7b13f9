"""Romanian for words of shops: what is wrong and what is right."""

TABLE = """
shop assistant: asistent· de atelier | grefier· | cleric· | funcționar· de magazin = vânzător | vânzătoare |
    vânzăt· | lucrător·
aisle: naos | navă lateral· | insul· | altar = culoar | raion | culoar· | raion·
shelf (shop): coajă | scoic· | cochili· | poliț· de asigur· = raft | rafturi | raft·
loyalty card: card· de loialitate | program· de loialitate | punct· de loialitate | lealitate = card de
    fidelitate | fideli·
bargain (purchase): negocier· | târguial· | târgui· = chilipir | ofertă | chilipir· | ofert·
sale (reduced prices): vânzări de iarnă | vânzare de vară | vânzar· de degajare | vânzar· de clarific· |
    vânzăril· de ianuarie = reduceri | lichidare | reducer· | lichid· | sold·
window (shop): fereastra magazinului | fereastră de magazin | ferestre de magazin | afișaj· de fereastr· |
    geamul magazinului = vitrină | vitrin·
fitting room: camer· de montaj | cameră potrivit· | camer· de schimb = cabină de probă | prob·
gift voucher: card· talentat | chezaș· | bon· de dar = card cadou | voucher | cadou· | voucher· | tichet·
out of stock: în afara stocului | afară din stoc | din stoc afară | fără acțiuni = stoc epuizat | epuizat· |
    lips· | stoc
in stock: în acțiuni | în acțiune | în bursă = în stoc | stoc | disponibil·
stocktaking: luarea acțiunilor | luare de acțiuni | numărul de acțiuni | preluarea acțiunilor | luarea
    stocului = inventar | inventar·
stock (hold goods): acțiun· | bursă | bursier· | ciorap· = a aproviziona | stoc | stoc· | aproviz· | umpl·
retail: retalia· | coad· nou· | redactare = comerț cu amănuntul | retail | retail· | amănunt· | comerci·
wholesale: en detail | vânzare întreagă | vânzări întregi | cu amănuntul = en-gros | angro | gros
shoplifting: ridicare· de magazin· | ridicarea magazin· | lift = furt din magazin | furt· | hoț·
flagship store: magazin· de nav· | nav· amiral· | vas· amiral· = magazin emblematic | emblematic· |
    principal· | flagship
cash register: registr· de numerar | registru de cash | înregistrare de numerar | registr· numerar· = casă
    de marcat | cas·
point of sale: scopul vânzării | punctul vânzării | moment de vânzare = punct de vânzare | puncte de vânzare
    | POS
return an item: restituiri de taxe | revenit· | reveni· | întor· acasă = returna | înapoia | return· |
    înapoi·
returns team: echipa revine | reveniri· | reîntoarcer· | întoarcer· = retururi | echipa de retururi | retur·
    | return·
fulfilment (orders): împlinir· | satisfacer· de comand· | îndeplinir· de sine = onorarea comenzilor |
    procesare | onor· | proces· | execut· | pregăti· | livr·
"""
