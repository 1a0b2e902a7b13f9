"""Portuguese for words of employment: what is wrong and what is right."""

TABLE = """
shift (roster): mudança | mudanças | deslocamento· = turnos | turno | turn· | escala· | plantão
sick leave: folha doente | dia doente | dias doentes | nota doente | saída doente | partida doente = licença
    médica | licença | médic· | atestado· | afasta·
leave request+: folha | folhas | saída | partida | deixar | abandono = licença | férias | licenç· | féri· |
    folga· | afasta· | ausênci·
appraisal (staff): perícia | avaliador de imóveis | peritagem = avaliação | avaliaç·
performance review: resenha | resenhas | revista | espetáculo = avaliação de desempenho | avaliaç· | revis·
benefits (staff): lucros | franjas | benefícios de franja = benefícios | benefíci·
redundant (staff): redundan· | colocad· fora | deitad· fora = demissão | demiss· | demit· | desligament· |
    dispens·
recruit staff: alist· | recrutas = recrutamento | contratação | recrut· | contrat· | seleç·
applicant: aplicante· | aplicador· | requerente = candidato | solicitante | candidat· | solicitant· |
    proponent·
job opening: abertura de emprego | aberturas de trabalho | abertura de trabalho | posições abertas | posição
    aberta | postagem de trabalho = vaga | vaga de emprego | vaga· | anúnci·
line manager: gerente de fila | gerente de linha de | administrador de linha = chefe direto | gestor direto
    | diret· | imediat·
staff turnover: faturamento | volume de negócios | receita | virada = rotatividade | rotativ·
payslip (pay): deslizamento | escorregão | toco = contracheque | holerite | contracheque· | holerit·
wages: guerra | penhor = salário | salári· | pagament· | ordenad·
dress code: código do vestido | código de vestido | código de traje = código de vestimenta | vestimenta |
    vestuário
cross-training: trem cruzado | cruzamento de trens = treinamento cruzado | treina· | capacit·
job rotation: sombra | sombreamento | título de trabalho = rodízio de funções | descrição do cargo | carg· |
    rodízi· | funç· | rotaç· | acompanh·
human resources (people): meios humanos | matérias humanas = recursos humanos | recursos | RH
timesheet: lençol | lençóis | folha meteorológica = folha de ponto | folhas de ponto | ponto | hora·
trial period (job): período de julgamento | liberdade condicional | julgamento· = período de experiência |
    experiência | experiment· | prova
pension scheme: pousada | pensão de hóspedes | complô = plano de previdência | fundo de pensão | previd· |
    pens· | aposentad·
"""
