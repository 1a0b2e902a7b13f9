"""Portuguese words that agree with each other: articles, frequent nouns with their gender, adjectives."""

from collections.abc import Iterator

from portal.language.grammar.lexicon import (
    ANY,
    FP,
    FS,
    MP,
    MS,
    PLURAL,
    SINGULAR,
    Lexicon,
    Word,
    listed,
)
from portal.language.grammar.phrases import Grammar
from portal.language.grammar.portuguese_verbs import verbs

MASCULINE_NOUNS = """
acesso acionista acordo ajuste alcance algoritmo almoço alvo ambiente âmbito aniversário ano anúncio aparelho aplicativo apoio aprendizado argumento armazém arquivo artigo aspecto assunto
atalho atendimento atraso atributo aumento aviso balanço balcão banco bastidor benefício bilhete bloco bloqueio boleto bolso botão cabeçalho cadastro café calendário cálculo caminho caminhão campo canal canto capítulo caractere cargo cartão
caso catálogo centro certificado chamado ciclo cidadão clique código colaborador comando comentário comércio comportamento comprador compromisso computador conceito concorrente conflito conhecimento
conjunto conselho consumidor consumo contato contexto conteúdo contrato controle convite cordão corredor correio critério crescimento cronograma cuidado cumprimento curso custo dado dano debate defeito departamento depósito desafio
desconto desejo desempenho desenvolvimento desenho desperdício destino detalhe dia diálogo dinheiro direito diretor diretório disco dispositivo distribuidor documento domínio dono ecossistema edifício efeito elemento elo empregado empregador empréstimo
encargo endereço engano enigma ensino entendimento episódio equilíbrio equipamento erro escritório esforço espaço espelho esquema estado estilo estoque estudo evento exemplo expediente fabricante fardo fato fator
faturamento feriado filtro fim financiamento fluxo formato formulário fornecedor funcionamento funcionário fundador fundo futuro ganho gargalo gasto gesto gráfico grupo hábito histórico horário hotel humor idioma impacto imposto imóvel
incentivo incêndio indicador índice início inquérito instrumento interesse intervalo inventário investidor investimento item jogo jornal juro laboratório laço lado lançamento leitor lema levantamento limite link livro local
lucro lugar manual mapa material mecanismo médico medo meio mercado mês método minuto modelo modo módulo momento motivo motor movimento mundo município negócio nível nome número objetivo objeto obstáculo ofício operador orçamento
órgão padrão pagamento painel país papel par parâmetro passado passo pedido pensamento percurso período perfil perigo planejamento plano poder ponto portal posto potencial prazo preço prédio prejuízo prêmio princípio problema
procedimento processo processador produto programa progresso projeto propósito protocolo provedor público quadro quarto rastreamento recebimento recibo recurso reembolso registro regulamento relacionamento relatório relógio rendimento reparo requisito
respeito restaurante resto resultado resumo retorno retrabalho risco ritmo robô rosto roteiro rótulo ruído salário saldo século segredo segmento segundo serviço servidor setor significado silêncio silo símbolo sinal sintoma sistema site
sítio sócio sonho sorriso sucesso suporte surto talento tamanho teclado telefone telefonema tema tempo teor termo terço território teste texto tipo título tom topo total trabalho trabalhador trajeto transporte tratamento treinamento trimestre turno uso usuário
valor veículo vencimento vendedor vínculo volume voo gestor consultor auditor contador coração administrador editor autor professor aluno amigo homem menino advogado candidato engenheiro
mouse software hardware feedback chatbot smartphone e-mail cabo campo cancelamento cliente_ complemento componente conector consolo contêiner contorno controlador corpo cursor
descritor deslocamento desligamento diagnóstico dicionário dígito disparador download driver eixo elevador emissor endosso ensaio espectador esqueleto estágio estojo expoente
fórum gatilho gerenciador guardanapo hóspede_ identificador impulso inverno kernel litro lote magnetismo marcador martelo membro menu mês metrô miolo modem motorista_ múltiplo navegador nó núcleo
ônibus operando outono painel pacote palco parafuso parágrafo parceiro patrocinador patrimônio pincel pico piso ponteiro porteiro prato preenchimento prefixo processamento quadrado quilômetro quociente
reforço reinício retângulo rodapé roubo seletor semestre separador sobrenome sufixo sujeito tablet teatro terreno tesouro tráfego trecho verão vetor vício vidro vírus vizinho vocabulário
"""
FEMININE_NOUNS = """
ação adaptação agência agenda ajuda alegria alternativa ameaça análise aparência apólice aprovação área aresta arquitetura assinatura assistência associação atividade atitude atenção auditoria ausência automação autonomia
autoridade aventura avaliação bagagem bandeira barra barreira base batalha biblioteca bolsa busca cabeça cadeia cadeira caixa câmera campanha capa capacidade carga carreira carta carteira casa categoria causa célula central chamada chance chave
chefia chegada cidade cifra cláusula cobertura cobrança coisa coluna compra comunidade concorrência condição conexão confiança conformidade consequência consulta consultoria conta contabilidade contratação contribuição convergência
conversa cooperação cópia cor coragem correspondência cota cozinha crença crise crítica cultura curva data decisão demanda demissão demora despesa desculpa desvantagem devolução diferença dificuldade direção diretoria disciplina
distância distinção divisão dívida documentação doença dúvida economia edição eficácia eficiência embalagem emergência empatia empresa encomenda energia entidade entrada entrega entrevista época equipe escala escolha escola especialidade
espera espinha estabilidade estação estadia estante estatística estratégia estrutura etapa etiqueta exigência existência experiência expressão faceta fábrica face fachada falha falta família fase fatia fatura ferramenta festa ficha figura fila filial
filosofia finalidade firma flexibilidade foto fraqueza frase frente_ frequência fronteira função garantia gaveta gentileza gerência gestão guerra habilidade harmonia hierarquia história hora ideia identidade imagem implantação importância
impressão impressora inadimplência informação informática infraestrutura iniciativa inovação instituição instrução integração inteligência interação interface intenção janela jornada juventude legislação lei leitura letra liderança licença lição língua linguagem linha lista
loja lógica logística luz mala manhã maneira manutenção mão máquina marca margem maioria mecânica medida melhoria memória mensagem mensalidade mentalidade mente mercadoria mesa meta metade métrica mídia missão mistura moeda motivação
mudança multa mulher multidão necessidade negociação nome_ norma nota notícia novidade nuvem objeção obra oferta oficina operação opinião oportunidade opção ordem organização orientação origem padaria página palavra pandemia parceria parede parte
passagem pasta pauta peça pena perda perda pergunta permissão persona personalidade perspectiva pesquisa pessoa planilha planta plataforma pluralidade política ponta ponte porção porta posição postura potência praça prática prateleira precisão preferência
preocupação presença pressa pressão previsão prioridade produção produtividade promessa promoção proposta propriedade prova publicidade qualidade quantia quantidade queda queixa questão rapidez razão reação receita recepção reclamação recompensa
rede redução referência região regra relação remessa renda rentabilidade reputação requisição reserva resistência responsabilidade resposta reunião revisão rivalidade roda rodada rota rotina roupa rua sala saída satisfação saúde seção secretaria sede
segurança semana semente senha sequência série sessão seta sigla sinergia situação sociedade solicitação solução sombra soma sorte supervisão superfície tabela tarde tarefa tarifa taxa tecla técnica tecnologia teia tela temporada tendência teoria tesouraria tinta
transação transferência transformação transparência transportadora tributação troca turma união unidade usina utilidade vaga vantagem variável variedade velocidade venda verba verdade versão vez viagem vida vinda virtude visão visibilidade visita vista vitrine vontade voz zona
aba alça alocação altura amostra ausência bateria borda borracha cadência caneta caixa célula cena chuva cidadania cláusula coleção combinação comida codificação configuração corda depuração descrição dica dobra
engrenagem escada escova espessura esquina estrela exatidão exceção extensão falsidade família fibra fita flor folga folha fonte força forma fórmula fortuna fraude grade gravata greve herança humanidade igreja ilha impressora inserção
instância justiça lâmpada largura legenda lente letra lixeira localidade localização madeira mágica magnitude margem máscara matriz memória miniatura moldura montagem música natureza noite nuance onda operadora orelha paciência paisagem paleta palestra pálpebra
parcela partida peculiaridade pilha pintura piscina pista placa poeira potência praia prata prova quebra raiz régua rejeição remoção resolução restrição rolagem sacola senhora sílaba solidez sopa subclasse substituição tampa tática taxonomia terra testemunha
tomada tonelada torre trama tranquilidade transição trégua tristeza urgência vaidade validade vassoura vertente vila virada vírgula vitória xícara
vendedora colaboradora gestora consultora diretora sócia dona funcionária usuária
"""
COMMON_NOUNS = """
prompt cliente gerente presidente representante fabricante visitante componente agente artista assistente analista atendente colega comerciante cônjuge dependente dirigente economista eletricista especialista estudante habitante
hóspede jornalista jovem líder paciente participante policial profissional proprietário recepcionista responsável taxista telefonista turista votante motorista
internet capital caixa frente guia parte editorial rádio cura moral grama personagem terminal web cache chefe intérprete
"""
ADJECTIVES_O = """
administrativo
aberto absoluto abstrato ativo atento alternativo amarelo americano amistoso amplo analítico anônimo antigo antiquado apto apropriado artístico assíncrono atrativo automático autônomo bancário barato básico bonito branco
burocrático católico caro científico clássico civilizado colaborativo cômodo competitivo completo complexo comunicativo concreto confuso construtivo contemporâneo contínuo contrário correto corporativo cotidiano criativo crítico crônico cuidadoso
curioso danoso decisivo decorativo defeituoso definitivo delicado democrático demográfico deslumbrante diário dinâmico discreto diverso divertido doméstico dramático duradouro econômico educativo efetivo eletrônico elétrico elevado emotivo
empírico enérgico errôneo escasso específico espesso espontâneo estático estatístico estético estratégico estreito estrito europeu_ exato exclusivo exaustivo exótico expressivo externo estranho extenso extraordinário famoso favorito feio físico financeiro
flexível fotográfico frio frutífero geográfico genérico gordo grato gratuito gráfico grosso heterogêneo histórico homogêneo honesto humano idêntico ilícito ilógico impreciso inativo inadequado incerto incompleto incorreto indefinido indireto
ineficaz inexato informativo informático imediato imenso inseguro instantâneo íntegro intacto intensivo intenso interativo interno íntimo intuitivo inválido inverso inédito jurídico legítimo limpo linguístico lógico logístico louco lucrativo luxuoso maduro
magnífico maciço mecânico médico metódico minucioso misto moderno monetário monótono múltiplo mútuo narrativo necessário negativo nervoso neutro nítido novo numérico numeroso objetivo obrigatório obsoleto oculto operativo oportuno ótimo orgânico oportuno
pacífico passivo pequeno perigoso periódico perfeito pleno plano poderoso polêmico político positivo preciso preditivo prestigioso preventivo primário prioritário problemático produtivo profundo progressivo próprio próspero proveitoso próximo psicológico publicitário
puro químico raro recíproco redondo reduzido repetitivo representativo respectivo respeitoso restritivo rico rigoroso rígido robusto rústico sábio satisfatório satisfeito seco secreto secundário semântico sensato separado sério severo sincero sistemático sofisticado sólido suspeito
subjetivo sujo sucessivo supérfluo técnico tecnológico telefônico temático tenso teórico tímido tipográfico tóxico tranquilo transitório tributário turístico único universitário urbano vácuo válido valioso variado vasto verdadeiro velho vigoroso vivo volumoso voluntário
rápido lento seguro claro escuro alheio último primeiro terceiro organizativo proativo reativo formativo normativo executivo comunitário imobiliário sanitário hoteleiro minorista algorítmico biométrico robótico telemático energético ecológico sistêmico periférico pronto
desatualizado desmotivado inesperado integrado unificado padronizado insatisfeito bem-sucedido demorado dedicado privado segmentado
"""
ADJECTIVES_E = """
artificial amigável
abundante atual ágil agradável amável ambiental ausente banal brilhante brutal capaz central circular coerente comercial compatível confiável confidencial confortável consciente considerável consistente constante contundente conveniente convincente
crucial cultural decente deficiente desejável diferente difícil digital disponível distante dominante eficaz eficiente elegante elementar emocional empresarial enorme especial espetacular essencial estável estatal eventual evidente excelente excepcional experimental exponencial
exigente existente fácil familiar favorável feliz fiscal flexível formal forte frágil frequente frontal fundamental gigante global grande grave habitual hostil horizontal horrível humilde ideal ilegal imparcial importante impossível imprescindível inaceitável incapaz incompatível
incrível independente indispensável individual industrial inevitável instável infantil inferior inflexível informal inicial insustentável instrumental integral inteligente interessante internacional interpessoal invisível irregular judicial lateral leal legal leve
mensal mental móvel mundial municipal musical nacional natural nobre normal notável oficial onipresente operacional opcional permanente pertinente pessoal pobre popular portátil possível posterior potencial precedente presente principal prejudicial presidencial previsível primordial provável prudente pontual racional
radical razoável real recente recorrente regional regular relevante rentável residual respeitável restante reutilizável rival rural semanal sensível sentimental simples_ singular social sustentável suave suficiente superior tangível terrível têxtil total tradicional transparente
transversal trimestral triste urgente usual útil verde vertical viável vigente virtual visível visual vital vulnerável seguinte diligente escalável organizacional funcional documental orçamentário onicanal omnicanal anual lucrativo
"""
UNCHANGED = frozenset(
    "alto baixo bastante caro barato certo claro dado demais devido direto diferente duro exceto excluído fácil forte fundo igual incluído incluso incluindo "
    "junto justo leve limpo melhor meio menos mesmo maior menor mais pior pouco prévio primeiro próprio rápido raro relativo salvo sério seguro só "
    "suave tanto todo visto suposto incluída dobro extra padrão referente constante segundo terceiro mediante anterior posterior anexo pronto tal "
    "total geral principal conforme obrigado último próximo possível simples médio".split()
)
FIXED = frozenset(
    "baixo bastante demais devido tal tanto só mais menos muito pouco todo igual melhor pior maior menor primeiro segundo terceiro "
    "dado visto suposto geral total extra padrão referente relativo certo mesmo meio junto incluído incluso exceto próprio "
    "conforme anexo caro barato".split()
)
_INVARIABLE = "ônibus vírus oásis lápis tênis atlas bônus status campus lotus marketing mouse"
TIMES = frozenset(
    "ano anos dia dias mês meses semana semanas hora horas minuto minutos segundo segundos manhã manhãs tarde tardes noite noites "
    "vez vezes momento momentos época épocas século séculos fim fins inverno verão trimestre trimestres temporada temporadas "
    "período períodos instante instantes jornada jornadas década décadas semestre feriado feriados segunda terça quarta quinta sexta "
    "sábado sábados domingo domingos altura".split()
)
COLLECTIVES = frozenset(
    "maioria minoria metade parte partes resto série conjunto grupo número quantidade totalidade multidão infinidade variedade "
    "porção punhado par dúzia dezena dezenas centena centenas milhar milhares milhão milhões terço terços quarto porcentagem "
    "percentual proporção tipo tipos classe classes gênero espécie gama leque soma total monte bando casal pilha "
    "combinação coleção maior restante".split()
)
_EXCEPTIONS = frozenset(
    "coletivo coletivos diapositivo dispositivos dispositivo aplicativo aplicativos preparativos expectativa expectativas cooperativa "
    "cooperativas tentativa tentativas narrativa narrativas prerrogativa adjetivo substantivo incentiva motiva cultiva diretiva "
    "diretivas iniciativa cativo nível níveis variável variáveis imóvel móvel combustível combustíveis "
    "pura dura segura cura madura futura escura procura figura configura assegura captura censura inaugura perdura estrutura "
    "factura textura mature agrade invade persuade cidade evidencia influencia financia licencia diferencia sentencia potencia "
    "presencia viaje encoraje".split()
)
ENDINGS = (
    *((ending, Word(noun=FS)) for ending in "ção são dade tude agem ência ância eza ologia ografia".split()),
    *((ending, Word(noun=FP)) for ending in "ções sões dades tudes agens ências âncias ezas ologias".split()),
    *((ending, Word(noun=MS)) for ending in "amento imento ismo ador edor idor".split()),
    *((ending, Word(noun=MP)) for ending in "amentos imentos ismos adores edores idores".split()),
    *((ending, Word(adjective=SINGULAR)) for ending in "cional encial mental ável ível".split()),
    *((ending, Word(adjective=PLURAL)) for ending in "cionais enciais mentais áveis íveis".split()),
    *((ending, Word(adjective=gender)) for ending, gender in zip("tivo tiva tivos tivas".split(), (MS, FS, MP, FP), strict=True)),
)
_CONTRACTED = "d n a pel àquel daquel naquel dest nest dess ness".split()
DETERMINERS = (
    *listed("o um do no ao pelo num dum este esse aquele deste desse daquele neste nesse naquele nosso outro algum nenhum cujo", Word(determiner=MS)),
    *listed("a uma da na à pela numa duma esta essa aquela desta dessa daquela nesta nessa naquela nossa outra alguma nenhuma cuja muita pouca minha sua", Word(determiner=FS)),
    *listed("os uns dos nos aos pelos nuns estes esses aqueles destes desses daqueles nestes nesses naqueles nossos outros alguns cujos muitos poucos meus seus vários ambos certos", Word(determiner=MP)),
    *listed("as umas das nas às pelas numas estas essas aquelas destas dessas daquelas nestas nessas naquelas nossas outras algumas cujas muitas poucas minhas suas várias ambas certas", Word(determiner=FP)),
    *listed("meu seu", Word(determiner=MS)),
    *listed("cada", Word(determiner=SINGULAR)),
    *listed("dois", Word(determiner=MP, role="number")),
    *listed("duas", Word(determiner=FP, role="number")),
    *listed("três quatro cinco seis sete oito nove dez", Word(determiner=PLURAL, role="number")),
)
PRONOUNS = frozenset(
    "o os as nos no na nas este esta esse essa estes estas esses essas aquele aquela aqueles aquelas outro outra outros outras uma um umas "
    "uns algum alguns algumas muito pouco muitos poucos muitas seu sua seus suas deste desse desta dessa".split()
)
ROLES = (
    *listed("do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa nuns numas deste desta destes destas desse dessa desses dessas neste nesta nestes nestas nesse nessa nesses nessas daquele daquela daqueles daquelas naquele naquela", Word(role="preposition")),
    *listed("a de em para por com sem sobre entre até desde contra durante mediante após ante sob", Word(role="preposition")),
    *listed("e", Word(role="and")),
    *listed("ou nem", Word(role="or")),
    *listed("que quem quando se porque onde enquanto embora mas pois caso", Word(role="opener")),
    *listed("não já sempre também nunca ainda só normalmente geralmente frequentemente", Word(role="adverb")),
    *listed("muito mais tão bastante menos quase totalmente completamente extremamente realmente", Word(role="degree")),
)
COPULAS = {
    **dict.fromkeys("é era foi será seria está estava esteve estará estaria esteja seja parece fica ficou permanece continua".split(), SINGULAR),
    **dict.fromkeys(
        "são eram foram serão seriam estão estavam estiveram estarão estariam estejam sejam parecem ficam ficaram permanecem continuam".split(), PLURAL
    ),
}


def entries() -> Iterator[tuple[str, Word]]:
    """Yield all words of the lists."""
    yield from verbs()
    yield from _nouns(MASCULINE_NOUNS, MS, MP)
    yield from _nouns(FEMININE_NOUNS, FS, FP)
    yield from _nouns(COMMON_NOUNS, SINGULAR, PLURAL)
    yield from ((word, Word(noun=MS | MP)) for word in _INVARIABLE.split())
    yield from listed("férias pessoas", Word(noun=FP))
    for adjective in ADJECTIVES_O.split():
        if adjective.endswith("o"):
            endings = (("o", MS), ("a", FS), ("os", MP), ("as", FP))
            yield from ((adjective[:-1] + ending, Word(adjective=gender)) for ending, gender in endings)
    for adjective in ADJECTIVES_E.split():
        if not adjective.endswith(("_", "o")):
            yield adjective, Word(adjective=SINGULAR)
            yield plural(adjective), Word(adjective=PLURAL)
    yield from listed("bom mau", Word(adjective=MS))
    yield from listed("boa má", Word(adjective=FS))
    yield from listed("bons maus", Word(adjective=MP))
    yield from listed("boas más", Word(adjective=FP))
    yield from listed("front back middle", Word(noun=MS))
    yield from listed("office", Word(adjective=ANY))
    yield from DETERMINERS
    yield from ROLES


def _nouns(words: str, one: int, many: int) -> Iterator[tuple[str, Word]]:
    for noun in words.split():
        if noun not in _INVARIABLE.split() and not noun.endswith("_"):
            yield noun, Word(noun=one)
            yield plural(noun), Word(noun=many)


_PLURALS = {
    "ação": "ações", "mão": "mãos", "órgão": "órgãos", "cidadão": "cidadãos", "item": "itens", "líder": "líderes", "hóspede": "hóspedes",
    "país": "países", "mês": "meses", "sênior": "seniores", "caráter": "caracteres", "site": "sites", "e-mail": "e-mails",
    "portátil": "portáteis", "útil": "úteis", "fácil": "fáceis", "difícil": "difíceis", "móvel": "móveis", "imóvel": "imóveis", "ágil": "ágeis",
    "têxtil": "têxteis", "frágil": "frágeis", "menu": "menus", "robô": "robôs",
}  # fmt: skip
_ENDINGS = (
    ("ão", "ões"), ("ável", "áveis"), ("ível", "íveis"), ("úvel", "úveis"), ("al", "ais"), ("el", "éis"), ("ol", "óis"), ("il", "is"),
    ("m", "ns"), ("r", "res"), ("z", "zes"), ("s", "ses"),
)  # fmt: skip


def plural(word: str) -> str:
    """Return the plural of a noun or an adjective."""
    if word in _PLURALS:
        return _PLURALS[word]
    return next((word.removesuffix(old) + new for old, new in _ENDINGS if word.endswith(old)), f"{word}s")


LEXICON = Lexicon(tuple(entries()), ENDINGS, _EXCEPTIONS)
GRAMMAR = Grammar(
    lexicon=LEXICON,
    pronouns=PRONOUNS,
    times=TIMES,
    collectives=COLLECTIVES,
    unchanged=UNCHANGED,
    fixed=FIXED,
    impersonal=frozenset("basta falta convém importa parece cabe custa vale faz há resta".split()),
    copulas=COPULAS,
    be=frozenset("são eram foram serão seriam sejam".split()),
    auxiliaries=frozenset("tem têm tinha tinham pode podem podia podiam poderá poderão poderia poderiam deve devem deveria deveriam precisa precisam costuma costumam vai vão irá irão sido".split()),
    linked=frozenset("sido estado ser estar passar ficar permanecer parecer".split()),
    transitive=frozenset("permite permitem oferece oferecem reduz reduzem facilita facilitam garante garantem proporciona proporcionam gerencia gerenciam mantém mantêm evita evitam gera geram otimiza otimizam simplifica simplificam protege protegem conecta conectam utiliza utilizam usa usam tem têm faz fazem ajuda ajudam cria criam torna tornam aumenta aumentam melhora melhoram recebe recebem".split()),
    persons={"eles": MP, "elas": FP, "vocês": PLURAL},
    every={"todos": MP, "todas": FP, "toda": FS, "ambos": MP, "ambas": FP},
    marks_object=frozenset({"a"}),
    vague=frozenset({"a"}),
    loanwords=frozenset("front back office marketing software hardware crm erp".split()),
)
