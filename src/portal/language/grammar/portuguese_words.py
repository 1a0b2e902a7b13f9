"""Frequent Portuguese nouns by gender, and adjectives, in the singular."""

MASCULINE_NOUNS = """
acesso acionista acordo ajuste alcance algoritmo almoço alvo ambiente âmbito aniversário ano anúncio
aparelho aplicativo apoio aprendizado argumento armazém arquivo artigo aspecto assunto atalho atendimento
atraso atributo aumento aviso balanço balcão banco bastidor benefício bilhete bloco bloqueio boleto bolso
botão cabeçalho cadastro café calendário cálculo caminho caminhão campo canal canto capítulo caractere
cargo cartão caso catálogo centro certificado chamado ciclo cidadão clique código colaborador comando
comentário comércio comportamento comprador compromisso computador conceito concorrente conflito
conhecimento conjunto conselho consumidor consumo contato contexto conteúdo contrato controle convite
cordão corredor correio critério crescimento cronograma cuidado cumprimento curso custo dado dano debate
defeito departamento depósito desafio desconto desejo desempenho desenvolvimento desenho desperdício
destino detalhe dia diálogo dinheiro direito diretor diretório disco dispositivo distribuidor documento
domínio dono ecossistema edifício efeito elemento elo empregado empregador empréstimo encargo endereço
engano enigma ensino entendimento episódio equilíbrio equipamento erro escritório esforço espaço espelho
esquema estado estilo estoque estudo evento exemplo expediente fabricante fardo fato fator faturamento
feriado filtro fim financiamento fluxo formato formulário fornecedor funcionamento funcionário fundador
fundo futuro ganho gargalo gasto gesto gráfico grupo hábito histórico horário hotel humor idioma impacto
imposto imóvel incentivo incêndio indicador índice início inquérito instrumento interesse intervalo
inventário investidor investimento item jogo jornal juro laboratório laço lado lançamento leitor lema
levantamento limite link livro local lucro lugar manual mapa material mecanismo médico medo meio mercado
mês método minuto modelo modo módulo momento motivo motor movimento mundo município negócio nível nome
número objetivo objeto obstáculo ofício operador orçamento órgão padrão pagamento painel país papel par
parâmetro passado passo pedido pensamento percurso período perfil perigo planejamento plano poder ponto
portal posto potencial prazo preço prédio prejuízo prêmio princípio problema procedimento processo
processador produto programa progresso projeto propósito protocolo provedor público quadro quarto
rastreamento recebimento recibo recurso reembolso registro regulamento relacionamento relatório relógio
rendimento reparo requisito respeito restaurante resto resultado resumo retorno retrabalho risco ritmo
robô rosto roteiro rótulo ruído salário saldo século segredo segmento segundo serviço servidor setor
significado silêncio silo símbolo sinal sintoma sistema site sítio sócio sonho sorriso sucesso suporte
surto talento tamanho teclado telefone telefonema tema tempo teor termo terço território teste texto tipo
título tom topo total trabalho trabalhador trajeto transporte tratamento treinamento trimestre turno uso
usuário valor veículo vencimento vendedor vínculo volume voo gestor consultor auditor contador coração
administrador editor autor professor aluno amigo homem menino advogado candidato engenheiro mouse software
hardware feedback chatbot smartphone e-mail cabo cancelamento complemento componente conector consolo
contêiner contorno controlador corpo cursor descritor deslocamento desligamento diagnóstico dicionário
dígito disparador download driver eixo elevador emissor endosso ensaio espectador esqueleto estágio estojo
expoente fórum gatilho gerenciador guardanapo identificador impulso inverno kernel litro lote magnetismo
marcador martelo membro menu metrô miolo modem múltiplo navegador nó núcleo ônibus operando outono pacote
palco parafuso parágrafo parceiro patrocinador patrimônio pincel pico piso ponteiro porteiro prato
preenchimento prefixo processamento quadrado quilômetro quociente reforço reinício retângulo rodapé roubo
seletor semestre separador sobrenome sufixo sujeito tablet teatro terreno tesouro tráfego trecho verão
vetor vício vidro vírus vizinho vocabulário
jeito bastão relato glossário luxo estrago instante remédio casaco enfeite emprego escopo funil retrato
descuido gosto rigor ecrã euro sinistro holerite fisco extrato cachorro tribunal êxito ramo
intercâmbio janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro dólar
predicado enunciado recado telhado soldado jurado delegado deputado aliado legado senado doutorado mestrado
atestado gramado vestido marido líquido tecido apelido comprimido
salão quinto rodízio guichê prontuário seminário garçom logotipo frete palete foco currículo
assento garfo passageiro aeroporto cheque perito segurado
beneficiário juiz réu cartório enfermeiro exame leito colégio diploma carro pneu freio sofá armário
tampo marceneiro verniz patch backup medidor apagão cano gerador remetente destinatário selo entregador
tijolo cimento andaime arquiteto pedreiro encanador cozinheiro ingrediente tempero folheto rascunho
aluguel inquilino
"""
FEMININE_NOUNS = """
procura troca ação adaptação agência agenda ajuda alegria alternativa ameaça análise aparência apólice
aprovação área aresta arquitetura assinatura assistência associação atividade atitude atenção auditoria
ausência automação autonomia autoridade aventura avaliação bagagem bandeira barra barreira base batalha
biblioteca bolsa busca cabeça cadeia cadeira câmera campanha capa capacidade carga carreira carta
carteira casa categoria causa célula central chamada chance chave chefia chegada cidade cifra cláusula
cobertura cobrança coisa coluna compra comunidade concorrência condição conexão confiança conformidade
consequência consulta consultoria conta contabilidade contratação contribuição convergência conversa
cooperação cópia cor coragem correspondência cota cozinha crença crise crítica cultura curva data decisão
demanda demissão demora despesa desculpa desvantagem devolução diferença dificuldade direção diretoria
disciplina distância distinção divisão dívida documentação doença dúvida economia edição eficácia
eficiência embalagem emergência empatia empresa encomenda energia entidade entrada entrega entrevista
época equipe escala escolha escola especialidade espera espinha estabilidade estação estadia estante
estatística estratégia estrutura etapa etiqueta exigência existência experiência expressão faceta fábrica
face fachada falha falta família fase fatia fatura ferramenta festa ficha figura fila filial filosofia
finalidade firma flexibilidade foto fraqueza frase frequência fronteira função garantia gaveta gentileza
gerência gestão guerra habilidade harmonia hierarquia história hora ideia identidade imagem implantação
importância impressão impressora inadimplência informação informática infraestrutura iniciativa inovação
instituição instrução integração inteligência interação intenção janela jornada juventude
legislação lei leitura letra liderança licença lição língua linguagem linha lista loja lógica logística
luz mala manhã maneira manutenção mão máquina marca margem maioria mecânica medida melhoria memória
mensagem mensalidade mentalidade mente mercadoria mesa meta metade métrica mídia missão mistura moeda
motivação mudança multa mulher multidão necessidade negociação norma nota notícia novidade nuvem objeção
obra oferta oficina operação opinião oportunidade opção ordem organização orientação origem padaria página
palavra pandemia parceria parede parte passagem pasta pauta peça pena perda pergunta permissão persona
personalidade perspectiva pesquisa pessoa planilha planta plataforma pluralidade política ponta ponte
porção porta posição postura potência praça prática prateleira precisão preferência preocupação presença
pressa pressão previsão prioridade produção produtividade promessa promoção proposta propriedade prova
publicidade qualidade quantia quantidade queda queixa questão rapidez razão reação receita recepção
reclamação recompensa rede redução referência região regra relação remessa renda rentabilidade reputação
requisição reserva resistência responsabilidade resposta reunião revisão rivalidade roda rodada rota
rotina roupa rua sala saída satisfação saúde seção secretaria sede segurança semana semente senha
sequência série sessão seta sigla sinergia situação sociedade solicitação solução sombra soma sorte
supervisão superfície tabela tarde tarefa tarifa taxa tecla técnica tecnologia teia tela temporada
tendência teoria tesouraria tinta transação transferência transformação transparência transportadora
tributação turma união unidade usina utilidade vaga vantagem variável variedade velocidade venda verba
verdade versão vez viagem vida vinda virtude visão visibilidade visita vista vitrine vontade voz zona aba
alça alocação altura amostra bateria borda borracha cadência caneta cena chuva cidadania coleção
combinação comida codificação configuração corda depuração descrição dica dobra engrenagem escada escova
espessura esquina estrela exatidão exceção extensão falsidade fibra fita flor folga folha fonte força
forma fórmula fortuna fraude grade gravata greve herança humanidade igreja ilha inserção instância justiça
lâmpada largura legenda lente lixeira localidade localização madeira mágica magnitude máscara matriz
miniatura moldura montagem música natureza noite nuance onda operadora orelha paciência paisagem paleta
palestra pálpebra parcela partida peculiaridade pilha pintura piscina pista placa poeira praia prata
quebra raiz régua rejeição remoção resolução restrição rolagem sacola senhora sílaba solidez sopa
subclasse substituição tampa tática taxonomia terra testemunha tomada tonelada torre trama tranquilidade
transição trégua tristeza urgência vaidade validade vassoura vertente vila virada vírgula vitória xícara
vendedora colaboradora gestora consultora diretora sócia dona funcionária usuária
seguradora propaganda estrada neve serra véspera farinha portaria cortina alfândega costura boca calma
retaguarda inveja fome
jogada década parada camada almofada bancada madrugada subida bebida ferida avenida despedida acolhida
corrida torcida
concessionária companhia clínica água advocacia reflexão startup vacina cirurgia cama carne fruta
verdura massa colher franquia indenização hipoteca sentença audiência escritura gasolina carroceria
tubulação corrente matrícula areia telha viga reforma moradia
"""
# Nouns for men and women alike, and nouns that are used with either article.
COMMON_NOUNS = """
prompt cliente gerente presidente representante fabricante visitante componente agente artista assistente
analista atendente colega comerciante cônjuge dependente dirigente economista eletricista especialista
estudante habitante hóspede jornalista jovem líder paciente participante policial profissional
proprietário recepcionista responsável taxista telefonista turista votante motorista internet capital
caixa frente guia parte editorial rádio cura moral grama personagem terminal web cache chefe intérprete
interface
"""
# Adjectives in -o with four forms, and others with two.
ADJECTIVES_O = """
administrativo aberto absoluto abstrato ativo atento alternativo amarelo americano amistoso amplo
analítico anônimo antigo antiquado apto apropriado artístico assíncrono atrativo automático autônomo
bancário barato básico bonito branco burocrático católico caro científico clássico civilizado colaborativo
cômodo competitivo completo complexo comunicativo concreto confuso construtivo contemporâneo contínuo
contrário correto corporativo cotidiano criativo crítico crônico cuidadoso curioso danoso decisivo
decorativo defeituoso definitivo delicado democrático demográfico diário dinâmico discreto diverso
divertido doméstico dramático duradouro econômico educativo efetivo eletrônico elétrico elevado emotivo
empírico enérgico errôneo escasso específico espesso espontâneo estático estatístico estético estratégico
estreito estrito exato exclusivo exaustivo exótico expressivo externo estranho extenso extraordinário
famoso favorito feio físico financeiro fotográfico frio frutífero geográfico genérico gordo grato gratuito
gráfico grosso heterogêneo histórico homogêneo honesto humano idêntico ilícito ilógico impreciso inativo
inadequado incerto incompleto incorreto indefinido indireto inexato informativo informático imediato
imenso inseguro instantâneo íntegro intacto intensivo intenso interativo interno íntimo intuitivo inválido
inverso inédito jurídico legítimo limpo linguístico lógico logístico louco lucrativo luxuoso maduro
magnífico maciço mecânico médico metódico minucioso misto moderno monetário monótono múltiplo mútuo
narrativo necessário negativo nervoso neutro nítido novo numérico numeroso objetivo obrigatório obsoleto
oculto operativo oportuno ótimo orgânico pacífico passivo pequeno perigoso periódico perfeito pleno plano
poderoso polêmico político positivo preciso preditivo prestigioso preventivo primário prioritário
problemático produtivo profundo progressivo próprio próspero proveitoso próximo psicológico publicitário
puro químico raro recíproco redondo reduzido repetitivo representativo respectivo respeitoso restritivo
rico rigoroso rígido robusto rústico sábio satisfatório satisfeito seco secreto secundário semântico
sensato separado sério severo sincero sistemático sofisticado sólido suspeito subjetivo sujo sucessivo
supérfluo técnico tecnológico telefônico temático tenso teórico tímido tipográfico tóxico tranquilo
transitório tributário turístico único universitário urbano vácuo válido valioso variado vasto verdadeiro
velho vigoroso vivo volumoso voluntário rápido lento seguro claro escuro alheio último primeiro terceiro
organizativo proativo reativo formativo normativo executivo comunitário imobiliário sanitário hoteleiro
algorítmico biométrico robótico telemático energético ecológico sistêmico periférico pronto desatualizado
desmotivado inesperado integrado unificado padronizado insatisfeito bem-sucedido demorado dedicado privado
segmentado
errado sozinho típico vazio restrito público regulatório antipático simpático desnecessário
mesmo
médio odontológico aéreo hipotecário alfandegário acadêmico alimentício longo curto
"""
ADJECTIVES_E = """
artificial amigável abundante atual ágil agradável amável ambiental ausente banal brilhante brutal capaz
central circular coerente comercial compatível confiável confidencial confortável consciente considerável
consistente constante contundente conveniente convincente crucial cultural decente deficiente desejável
diferente difícil digital disponível distante dominante eficaz eficiente elegante elementar emocional
empresarial enorme especial espetacular essencial estável estatal eventual evidente excelente excepcional
experimental exponencial exigente existente fácil familiar favorável feliz fiscal flexível formal forte
frágil frequente frontal fundamental gigante global grande grave habitual hostil horizontal horrível
humilde ideal ilegal imparcial importante impossível imprescindível inaceitável incapaz incompatível
incrível independente indispensável individual industrial inevitável instável infantil inferior inflexível
informal inicial insustentável instrumental integral inteligente interessante internacional interpessoal
invisível irregular judicial lateral leal legal leve mensal mental móvel mundial municipal musical
nacional natural nobre normal notável oficial onipresente operacional opcional permanente pertinente
pessoal pobre popular portátil possível posterior potencial precedente presente principal prejudicial
presidencial previsível primordial provável prudente pontual racional radical razoável real recente
recorrente regional regular relevante rentável residual respeitável restante reutilizável rival rural
semanal sensível sentimental singular social sustentável suave suficiente superior tangível terrível
têxtil total tradicional transparente transversal trimestral triste urgente usual útil verde vertical
viável vigente virtual visível visual vital vulnerável seguinte diligente escalável organizacional
funcional documental onicanal omnicanal anual
comum particular sazonal livre cordial gradual
breve dental decimal escolar potente dorsal equivalente
"""
