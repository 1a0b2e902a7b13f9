"""Romanian for what headings name: another concept is wrong, the same is right."""

TABLE = """
difference (heading concept): avantaj· | benefici· | rol | rolul | roluri | rolurile | risc· | pericol· |
    cost | costul | costuri | costurile | cheltui· | sarcin· | atribuți· | îndatorir· | provocăr· |
    provocare | dificult· | obiectiv· | scop· | ținte | pas | pași | pașii | etap· | greșel· | erori |
    eroare | erorile | tendinț· | instrument· | unelt· | viitor· | importanț· | istori· = diferenț· |
    deosebir·
advantage (heading concept): diferenț· | deosebir· | rol | rolul | roluri | rolurile | risc· | pericol· |
    cost | costul | costuri | costurile | cheltui· | sarcin· | atribuți· | îndatorir· | provocăr· |
    provocare | dificult· | obiectiv· | scop· | ținte | pas | pași | pașii | etap· | greșel· | erori |
    eroare | erorile | tendinț· | instrument· | unelt· | viitor· | importanț· | istori· = avantaj· |
    benefici·
role (heading concept): diferenț· | deosebir· | avantaj· | benefici· | risc· | pericol· | cost | costul |
    costuri | costurile | cheltui· | provocăr· | provocare | dificult· | obiectiv· | scop· | ținte | pas |
    pași | pașii | etap· | greșel· | erori | eroare | erorile | tendinț· | instrument· | unelt· | viitor·
    | istori· = rol | rolul | roluri | rolurile | funcți·
risk (heading concept): diferenț· | deosebir· | avantaj· | benefici· | rol | rolul | roluri | rolurile |
    sarcin· | atribuți· | îndatorir· | obiectiv· | scop· | ținte | pas | pași | pașii | etap· | greșel· |
    erori | eroare | erorile | tendinț· | instrument· | unelt· | viitor· | importanț· | istori· = risc· |
    pericol·
cost (heading concept): diferenț· | deosebir· | avantaj· | benefici· | rol | rolul | roluri | rolurile |
    sarcin· | atribuți· | îndatorir· | provocăr· | provocare | dificult· | obiectiv· | scop· | ținte | pas
    | pași | pașii | etap· | greșel· | erori | eroare | erorile | tendinț· | instrument· | unelt· |
    viitor· | importanț· | istori· = cost | costul | costuri | costurile | cheltui·
task (heading concept): diferenț· | deosebir· | avantaj· | benefici· | risc· | pericol· | cost | costul |
    costuri | costurile | cheltui· | provocăr· | provocare | dificult· | obiectiv· | scop· | ținte |
    greșel· | erori | eroare | erorile | tendinț· | instrument· | unelt· | viitor· | importanț· | istori·
    = sarcin· | atribuți· | îndatorir·
challenge (heading concept): diferenț· | deosebir· | avantaj· | benefici· | rol | rolul | roluri |
    rolurile | cost | costul | costuri | costurile | cheltui· | sarcin· | atribuți· | îndatorir· |
    obiectiv· | scop· | ținte | pas | pași | pașii | etap· | tendinț· | instrument· | unelt· | viitor· |
    importanț· | istori· = provocăr· | provocare | dificult· | problem·
goal (heading concept): diferenț· | deosebir· | avantaj· | benefici· | rol | rolul | roluri | rolurile |
    risc· | pericol· | cost | costul | costuri | costurile | cheltui· | sarcin· | atribuți· | îndatorir· |
    provocăr· | provocare | dificult· | pas | pași | pașii | etap· | greșel· | erori | eroare | erorile |
    tendinț· | instrument· | unelt· | importanț· | istori· = obiectiv· | scop· | ținte
step (heading concept): diferenț· | deosebir· | avantaj· | benefici· | rol | rolul | roluri | rolurile |
    risc· | pericol· | cost | costul | costuri | costurile | cheltui· | provocăr· | provocare | dificult·
    | obiectiv· | scop· | ținte | greșel· | erori | eroare | erorile | tendinț· | instrument· | unelt· |
    viitor· | importanț· | istori· = pas | pași | pașii | etap·
mistake (heading concept): diferenț· | deosebir· | avantaj· | benefici· | rol | rolul | roluri | rolurile
    | risc· | pericol· | cost | costul | costuri | costurile | cheltui· | sarcin· | atribuți· | îndatorir·
    | obiectiv· | scop· | ținte | pas | pași | pașii | etap· | tendinț· | instrument· | unelt· | viitor· |
    importanț· | istori· = greșel· | erori | eroare | erorile
trend (heading concept): diferenț· | deosebir· | avantaj· | benefici· | rol | rolul | roluri | rolurile |
    risc· | pericol· | cost | costul | costuri | costurile | cheltui· | sarcin· | atribuți· | îndatorir· |
    provocăr· | provocare | dificult· | obiectiv· | scop· | ținte | pas | pași | pașii | etap· | greșel· |
    erori | eroare | erorile | instrument· | unelt· | viitor· | importanț· | istori· = tendinț·
tool (heading concept): diferenț· | deosebir· | avantaj· | benefici· | rol | rolul | roluri | rolurile |
    risc· | pericol· | cost | costul | costuri | costurile | cheltui· | sarcin· | atribuți· | îndatorir· |
    provocăr· | provocare | dificult· | obiectiv· | scop· | ținte | pas | pași | pașii | etap· | greșel· |
    erori | eroare | erorile | tendinț· | viitor· | importanț· | istori· = instrument· | unelt·
future (heading concept): diferenț· | deosebir· | avantaj· | benefici· | rol | rolul | roluri | rolurile |
    risc· | pericol· | cost | costul | costuri | costurile | cheltui· | sarcin· | atribuți· | îndatorir· |
    provocăr· | provocare | dificult· | pas | pași | pașii | etap· | greșel· | erori | eroare | erorile |
    tendinț· | instrument· | unelt· | importanț· | istori· = viitor·
importance (heading concept): diferenț· | deosebir· | avantaj· | benefici· | risc· | pericol· | cost |
    costul | costuri | costurile | cheltui· | sarcin· | atribuți· | îndatorir· | provocăr· | provocare |
    dificult· | obiectiv· | scop· | ținte | pas | pași | pașii | etap· | greșel· | erori | eroare |
    erorile | tendinț· | instrument· | unelt· | viitor· | istori· = importanț· | contează
history (heading concept): diferenț· | deosebir· | avantaj· | benefici· | rol | rolul | roluri | rolurile
    | risc· | pericol· | cost | costul | costuri | costurile | cheltui· | sarcin· | atribuți· | îndatorir·
    | provocăr· | provocare | dificult· | obiectiv· | scop· | ținte | pas | pași | pașii | etap· | greșel·
    | erori | eroare | erorile | tendinț· | instrument· | unelt· | viitor· | importanț· = istori·
place (heading concept): diferenț· | deosebir· | avantaj· | benefici· | risc· | pericol· | cost | costul |
    costuri | costurile | cheltui· | sarcin· | atribuți· | îndatorir· | provocăr· | provocare | dificult·
    | obiectiv· | scop· | ținte | pas | pași | pașii | etap· | greșel· | erori | eroare | erorile |
    tendinț· | instrument· | unelt· | viitor· | importanț· | istori· = loc | locul
"""
