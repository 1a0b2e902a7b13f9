"""Portuguese words that are taken for their opposite or their neighbour: wrong ones and right."""

TABLE = """
employee: empregador | empregadores | patrão | patrões = funcionário | empregado | funcion· | empregad· |
    colaborador· | trabalhador· | pessoal
employer: empregado | empregados | funcionário | funcionários = empregador | empregador· | patrã· | patrõ· |
    empresa·
supplier: cliente | clientes | comprador | compradores = fornecedor | fornec·
customer (not supplier): fornecedor | fornecedores = cliente | client· | comprador· | consumidor·
buyer: vendedor | vendedores = comprador | comprador· | client·
seller: comprador | compradores = vendedor | vend· | comercia·
purchase: venda | vendas | vender | vende | vendem = compra | aquisição | compr· | aquisiç· | adquir·
sale (not purchase): compra | compras = venda | vendas | vend· | comercia·
revenue (not expense): despesa | despesas | gasto | gastos = receita | receita· | renda | rendim· | fatur· |
    lucro·
expense: receita | receitas = despesa | gasto | despes· | gast· | cust·
profit (not loss): perda | perdas | prejuízo | prejuízos = lucro | lucr· | ganho· | rentab· | rendim·
loss: lucro | lucros | ganho | ganhos = perda | prejuízo | perd· | prejuí·
increase: diminui | diminuem | diminuir | diminuição | reduz | reduzem | reduzir | redução = aumentar |
    crescer | aument· | cresc· | elev· | ampli· | mai· | melhor· | sub·
reduce: aumenta | aumentam | aumentar | aumento | aumentos = reduzir | diminuir | reduz· | reduç· | diminu·
    | baix· | men· | cort· | minimi·
internal: externo | externa | externos | externas = interno | intern·
external: interno | interna | internos | internas = externo | extern· | fora
quality: quantidade | quantidades = qualidade | qualidade·
quantity: qualidade | qualidades = quantidade | quantidade·
price: prêmio | prêmios = preço | preç·
contract: contato | contatos | contacto | contactos = contrato | contrat·
contact: contrato | contratos = contato | contat· | contact· | comunic· | fale
data: datas = dados | dado | informações
date: dados = data | data | datas | dia | dias | prazo· | atual· | momento
month: semana | semanas | semanal | semanais | semanalmente | ano | anos = mês | meses | mens·
week: mês | meses | mensal | mensais | mensalmente | ano | anos = semana | seman· | dia | dias
year: mês | meses | semana | semanas | mensal = ano | ano | anos | anua·
hour: dia | dias | minuto | minutos | semana | semanas = hora | hora· | horári·
minute: hora | horas | segundo | segundos = minuto | minut· | moment· | instant· | ata | atas
million: bilhão | bilhões | bilião | biliões = milhão | milhões
low: alto | alta | altos | altas | elevado | elevada | elevados | elevadas = baixo | reduzido | baix· | men·
    | reduz· | pouc· | escass· | inferior· | mínim·
high: baixo | baixa | baixos | baixas = alto | elevado | alt· | elev· | mai· | grand· | super· | máxim· |
    muit· | fort·
cheap: caro | cara | caros | caras = barato | barat· | econômic· | não … car· | pouco car·
expensive: barato | barata | baratos | baratas = caro | car· | dispendios· | cust· | não … barat· | pouco
    barat·
slow: rápido | rápida | rápidos | rápidas | rapidamente = lento | lent· | devagar | demor· | retard· | não …
    rápid· | pouco rápid·
quick: lento | lenta | lentos | lentas | lentamente = rápido | rapid· | rápid· | ágil | ágeis | veloz· |
    pront· | imediat· | velocidade | dinâm· | não … lent· | pouco lent·
easy: difícil | difíceis | dificilmente = fácil | facil· | fácei· | simpl· | cômod· | não … difícil· | pouco
    difícil·
difficult: fácil | fáceis | facilmente = difícil | dific· | difíc· | complic· | cust· | não … fácil· | pouco
    fácil·
visible: invisível | invisíveis = visível | visív· | ver | vê
invisible: visível | visíveis = invisível | invisív· | não visív· | ocult·
incompatible: compatível | compatíveis = incompatível | incompat· | não compat· | não são compat·
satisfied: insatisfeito | insatisfeita | insatisfeitos | insatisfação = satisfeito | satisfação | satisf· |
    content·
strength: fraqueza | fraquezas = força | ponto forte | forç· | fort· | resist· | intensidade
weakness: força | forças = fraqueza | ponto fraco | frac· | fraq· | debil· | defici·
failure: sucesso | sucessos | êxito = fracasso | falha | fracass· | falh· | insucess· | erro·
disadvantage: vantagem | vantagens = desvantagem | desvantag· | inconvenient·
small: grande | grandes | enorme | enormes = pequeno | pequen· | menor· | reduzid· | mínim· | pouc·
large (not small): pequeno | pequena | pequenos | pequenas = grande | gra· | maior· | ampl· | extens·
new: antigo | antiga | antigos | antigas | velho | velha | velhos | velhas = novo | nov· | recent· | inov·
first: último | última | últimos | últimas = primeiro | primeir· | antes | inici· | princ·
last: primeiro | primeira | primeiros | primeiras = último | últim· | passad· | fina· | dur· | anterior·
question: resposta | respostas = pergunta | questão | pergunt· | quest· | dúvida· | consult·
answer: pergunta | perguntas | perguntar | perguntam = resposta | responder | respo· | atend·
Monday: terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado | sábados | domingo | domingos =
    segunda-feira | segunda· | segundas-feiras
Tuesday: segunda-feira | quarta-feira | quinta-feira | sexta-feira | sábado | sábados | domingo | domingos =
    terça-feira | terça·
Wednesday: segunda-feira | terça-feira | quinta-feira | sexta-feira | sábado | sábados | domingo | domingos
    = quarta-feira | quarta·
Thursday: segunda-feira | terça-feira | quarta-feira | sexta-feira | sábado | sábados | domingo | domingos =
    quinta-feira | quinta·
Friday: segunda-feira | terça-feira | quarta-feira | quinta-feira | sábado | sábados | domingo | domingos =
    sexta-feira | sexta·
Saturday: segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | domingo | domingos =
    sábado | sábados
Sunday: segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado | sábados = domingo
    | domingos
"""
