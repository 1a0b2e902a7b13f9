"""Spanish for words of phrases with verbs: what is wrong and what is right."""

TABLE = """
deal with customers: reparte con | reparten con | comercia con | trato con naipes = atender | tratar con |
    atiend· | trat· | gestion· | ocup· | resuelv· | encarg· | relacion·
carry out a task: llevar fuera | lleva fuera | cargar fuera | llevan afuera | llevado fuera = realizar |
    llevar a cabo | realiz· | a cabo | efectu· | ejecut·
set up: puso arriba | poner arriba | pone arriba | fijar arriba | establecer arriba = crear | configurar |
    cre· | configur· | establec· | organiz· | mont· | instal· | abr·
turn to: gira a | giran a | dar vuelta | voltea· | se da la vuelta = acudir | dirigirse | acud· | dirig· |
    recurr·
pick up the phone: recoge el teléfono del suelo | colgar arriba | cuelga arriba | regresa la llamada |
    regresar la llamada | ahorcar = contestar | descolgar | contest· | descolg· | descuelg· | atend· | colg·
    | cuelg· | devolv· | devuelv· | llam·
end up: fin arriba | terminar arriba | termina arriba = acabar | terminar | acab· | termin·
pay off: paga fuera | pagar fuera | paga apagado | pagan fuera = compensar | dar fruto | compens· | rent· |
    frut· | merec· | amortiz· | liquid·
break down (fail): rompe abajo | romper abajo | rompen hacia abajo | quiebra abajo = averiarse | fallar |
    averi· | avería· | fall· | estrope· | romp·
hand over: mano sobre | mano encima | manos encima | da la mano = entregar | traspasar | entreg· | traspas·
    | pas· | transf·
make up for: maquill· | hace arriba para | hacer arriba por = compensar | compens· | recuper·
come across (seem, meet): viene a través | vienen a través | venir a través = encontrarse | parecer |
    encontr· | encuentr· | parec· | top·
cope with: capa con | copia con | copa con = hacer frente | afrontar | frente | afront· | lidi· | sobrellev·
    | gestion· | manej·
rely on: relevo en | retransmit· | relé = confiar en | depender de | confí· | depend· | apoy· | cuent·
lead to: plomo | lidera a | lideran a | líder a = llevar a | provocar | llev· | provoc· | conduc· | caus· |
    gener· | da lugar
stand out: se para fuera | están de pie fuera | estar fuera de pie | parar fuera = destacar | sobresalir |
    destac· | sobresal· | disting· | diferenci·
in the first place: último pero no menos | primero de todos | en el primer lugar de = en primer lugar | por
    último, pero no menos importante | lugar | ante todo | principio | importante | último
think outside the box: fuera de la caja | afuera de la caja | fuera del cajón = con creatividad | de forma
    original | creativ· | original· | moldes
off the ground: del suelo | de la tierra | tablero de dibujo | mesa de dibujo | quemador trasero | quemador
    de atrás | campo de juego nivelado | nivel de campo de juego = poner en marcha | desde cero | marcha |
    cero | aplaz· | igualdad
"""
