"""Portuguese for words of the trades: what is wrong and what is right."""

TABLE = """
round (of a courier): redondo | redonda = rota | rotas | ronda | percurso·
leaflet (paper): folhinha de árvore | folíolo = folheto· | panfleto· | prospecto·
guest (of a restaurant): hóspede | hóspedes = cliente· | convidad· | comensa·
menu (food): menu suspenso = cardápio· | menu | ementa
season (add spices): temporada | estação = temper· | condiment·
batch (of goods): bando | fornada de números = lote | lotes | remessa· | fornada· | leva
shelf life [again]: vida de prateleira | vida da prateleira = valid· | prazo · | vencim· | consum·
term (school): termo | termos = semestre· | trimestre· | período· | bimestre· | ano letivo
subject (school): sujeito | sujeitos | súdito· = disciplina· | matéria·
mark (school): marca | marcas | mancha· = nota·
head teacher: professor de cabeça | cabeça = diretor· | diret·
classroom: quarto de classe | quarto = sala· | aula·
library (software): livraria | livrarias = biblioteca·
bug (software) [again]: inseto | insetos | percevejo· | besouro· = erro | erros | falha· | bug | bugs |
    defeito·
release (software): libertação | soltar | solta = lançam· | vers· | public· | liber· | lança·
driver (software): motorista | motoristas | condutor· = driver | drivers | controlador·
crash (software): batida | acidente | colisão | colide = trav· | falh· | ca· | pane | par·
feature (of software): feição | feições | longa-metragem = recurso· | funç· | caracter· | funcionalidad· |
    novidade·
store (keep data): loja | lojas = armazen· | guard· | conserv· | arquiv·
trip (journey): tropeço | tropeços | tropeç· = viage· | passeio· | ida ·
aisle seat: ilha | cadeira da ilha = assento | poltrona | corredor | janela | lugar
stopover: parada sobre | camada = escala· | parada· | conex·
season (high): tempero alto | tempero = temporada· | estação
fare (price): feira | feiras | comida = tarifa· | preço· | passage·
sick note: nota doente | nota musical = atestado | licença
interview (job): intervista | intervenção = entrevist·
raise (pay): levantamento | elevação = aument· | reajuste·
spring cleaning: mola | nascente = primavera | limpeza | faxina
last (continue): último | última | últimos | últimas = dur· | demor· | lev· | prolong·
present (gift): atualidade = present· | brinde·
light (not heavy): luz | luzes | luminos· = leve | leves | ligeir·
mean (signify): meios | os meios = signific· | quer dizer | implic· | isto é | ou seja | assim
note (write): cédula | cédulas | notório = anot· | registr· | not·
stage (of a process): palco | palcos | estágio teatral = etapa· | fase· | estágio· | nível
mail (post): malha | armadura = corre· | carta· | post·
scale (weighing): escala | escalas | escama· = balança· | báscula·
ground floor: chão moído | piso moído | terra = térreo | rés do chão | rés-do-chão | andar
pick (goods): pica | picam | colhe | colhem = separ· | selec· | apanh· | recolh· | prepar·
stand (counter at a fair): em pé | suporte = estande· | stand
book (a room): livro | livros = reserv· | marc· | agend·
branch manager: ramo | ramos | galho· = agência | filial | gerente de unidade
current (of today): corrente elétrica | corrente | correntes = atua· | vigente·
hold (keep): abraç· | agarr· = guard· | mant· | tem | têm | conserv· | armazen·
sheet (of paper, metal): lençol | lençóis = folha· | ficha· | chapa·
bank holiday [closed]: férias públicas = feriado·
lift (elevator): levantamento | elevação | carona = elevador·
claim form: reivindica· | alegaç· = sinistro· | reclam· | indeniza·
pharmacy (drugstore): loja de drogas = farmác· | drogaria·
adviser (service): avisador· = consult· | assessor· | orientador· | conselheir·
spell (word): feitiço | feitiços = ortogr· | soletr· | escrev· | grafia
"""
