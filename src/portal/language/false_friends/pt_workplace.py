"""Portuguese for words of the workplace: what is wrong and what is right."""

TABLE = """
intern: interno | internos | interna | internas = estagiário | estagiári·
trainee: treinado | treinados = estagiário | trainee
clerical: clerical | clericais = administrativo | administrativ·
clerk: clérigo | clérigos = funcionário | escriturário
deputy: deputado | deputada | deputados = adjunto | vice-diretor
senior: idoso | idosos | velho | velhos = sênior | superior
chair a meeting: cadeira | cadeiras = presidir | presid·
probation (work): liberdade condicional | provação = período de experiência
notice (of leaving): notícia | notícias = aviso prévio | aviso·
redundancy (of staff): redundante | redundantes | redundância | redundâncias = demitir | demit· | demiss· |
    dispens·
résumé: resumo | resumos = currículo | currícul· | CV
screen candidates: tela | telas | ecrã = triar | filtrar
soft skills: habilidades macias | habilidades moles | habilidades suaves = competências interpessoais
break (rest): quebra | quebras | ruptura = pausa | intervalo
fire drill: broca | furadeira | perfuração = simulado | simulacro
committed to: cometido | cometidos | cometida = comprometido | comprometid· | compromiss·
room for improvement: quarto para | sala para | cômodo para = espaço | margem
filing cabinet: gabinete de arquivo | gabinete de arquivamento | gabinetes de arquivo = arquivo | fichário
letter (post): letra | letras = carta | cartas | carta·
lawsuit: terno | ternos | traje = processo | ação judicial
court (law): quadra | quadras | pátio = tribunal | justiça
provisions (contract): provisão | provisões = disposições | cláusulas
power of attorney: poder de advogado | poder do advogado = procuração
law firm: firma de lei | firma de leis | empresa de lei = escritório de advocacia
binding (contract): encadernação | encadernado | amarrando = vinculante
hardware: ferragens | ferragem | ferramentas duras = hardware
server (computer): garçom | garçons = servidor | servidor·
phishing: pesca | pescaria = phishing
power cut: corte de poder | cortes de poder | falha de poder = queda de energia
roll out: rolar | rola | rolado | rolaram = implantar | lançar
content (text): contente | contentes = conteúdo
quite: quieto | quieta | silencioso | silenciosa = bastante | muito
payslip: escorregão | deslize de pagamento = holerite | contracheque
spreadsheet: folha espalhada | folha estendida | folhas espalhadas = planilha
backlog: registro de trás | registro traseiro = acúmulo | trabalho atrasado
"""
