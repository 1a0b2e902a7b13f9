"""Portuguese for what headings name: another concept is wrong, the same is right."""

TABLE = """
difference (heading concept): vantagem | vantagens | benefício | benefícios | papel | papéis | cargo |
    cargos | risco | riscos | perigo | perigos | custo | custos | gasto | gastos | despesa | despesas |
    preço | preços | tarefa | tarefas | atribuiç· | desafio | desafios | dificuldade | dificuldades |
    objetivo | objetivos | meta | metas | passo | passos | etapa | etapas | erro | erros | engano |
    enganos | falha | falhas | tendência | tendências | ferramenta | ferramentas | futuro | importância |
    história = diferença | diferenças
advantage (heading concept): diferença | diferenças | papel | papéis | cargo | cargos | risco | riscos |
    perigo | perigos | custo | custos | gasto | gastos | despesa | despesas | preço | preços | tarefa |
    tarefas | atribuiç· | desafio | desafios | dificuldade | dificuldades | objetivo | objetivos | meta |
    metas | passo | passos | etapa | etapas | erro | erros | engano | enganos | falha | falhas | tendência
    | tendências | ferramenta | ferramentas | futuro | importância | história = vantagem | vantagens |
    benefício | benefícios
role (heading concept): diferença | diferenças | vantagem | vantagens | benefício | benefícios | risco |
    riscos | perigo | perigos | custo | custos | gasto | gastos | despesa | despesas | preço | preços |
    desafio | desafios | dificuldade | dificuldades | objetivo | objetivos | meta | metas | passo | passos
    | etapa | etapas | erro | erros | engano | enganos | falha | falhas | tendência | tendências |
    ferramenta | ferramentas | futuro | história = papel | papéis | função | funções | cargo | cargos
risk (heading concept): diferença | diferenças | vantagem | vantagens | benefício | benefícios | papel |
    papéis | cargo | cargos | tarefa | tarefas | atribuiç· | objetivo | objetivos | meta | metas | passo |
    passos | etapa | etapas | erro | erros | engano | enganos | falha | falhas | tendência | tendências |
    ferramenta | ferramentas | futuro | importância | história = risco | riscos | perigo | perigos
cost (heading concept): diferença | diferenças | vantagem | vantagens | benefício | benefícios | papel |
    papéis | cargo | cargos | tarefa | tarefas | atribuiç· | desafio | desafios | dificuldade |
    dificuldades | objetivo | objetivos | meta | metas | passo | passos | etapa | etapas | erro | erros |
    engano | enganos | falha | falhas | tendência | tendências | ferramenta | ferramentas | futuro |
    importância | história = custo | custos | gasto | gastos | despesa | despesas | preço | preços
task (heading concept): diferença | diferenças | vantagem | vantagens | benefício | benefícios | risco |
    riscos | perigo | perigos | custo | custos | gasto | gastos | despesa | despesas | preço | preços |
    desafio | desafios | dificuldade | dificuldades | objetivo | objetivos | meta | metas | erro | erros |
    engano | enganos | falha | falhas | tendência | tendências | ferramenta | ferramentas | futuro |
    importância | história = tarefa | tarefas | função | funções | atribuiç·
challenge (heading concept): diferença | diferenças | vantagem | vantagens | benefício | benefícios |
    papel | papéis | cargo | cargos | custo | custos | gasto | gastos | despesa | despesas | preço |
    preços | tarefa | tarefas | atribuiç· | objetivo | objetivos | meta | metas | passo | passos | etapa |
    etapas | tendência | tendências | ferramenta | ferramentas | futuro | importância | história = desafio
    | desafios | dificuldade | dificuldades | problema | problemas
goal (heading concept): diferença | diferenças | vantagem | vantagens | benefício | benefícios | papel |
    papéis | cargo | cargos | risco | riscos | perigo | perigos | custo | custos | gasto | gastos |
    despesa | despesas | preço | preços | tarefa | tarefas | atribuiç· | desafio | desafios | dificuldade
    | dificuldades | passo | passos | etapa | etapas | erro | erros | engano | enganos | falha | falhas |
    tendência | tendências | ferramenta | ferramentas | importância | história = objetivo | objetivos |
    meta | metas
step (heading concept): diferença | diferenças | vantagem | vantagens | benefício | benefícios | papel |
    papéis | cargo | cargos | risco | riscos | perigo | perigos | custo | custos | gasto | gastos |
    despesa | despesas | preço | preços | desafio | desafios | dificuldade | dificuldades | objetivo |
    objetivos | meta | metas | erro | erros | engano | enganos | falha | falhas | tendência | tendências |
    ferramenta | ferramentas | futuro | importância | história = passo | passos | etapa | etapas
mistake (heading concept): diferença | diferenças | vantagem | vantagens | benefício | benefícios | papel
    | papéis | cargo | cargos | risco | riscos | perigo | perigos | custo | custos | gasto | gastos |
    despesa | despesas | preço | preços | tarefa | tarefas | atribuiç· | objetivo | objetivos | meta |
    metas | passo | passos | etapa | etapas | tendência | tendências | ferramenta | ferramentas | futuro |
    importância | história = erro | erros | engano | enganos | falha | falhas
trend (heading concept): diferença | diferenças | vantagem | vantagens | benefício | benefícios | papel |
    papéis | cargo | cargos | risco | riscos | perigo | perigos | custo | custos | gasto | gastos |
    despesa | despesas | preço | preços | tarefa | tarefas | atribuiç· | desafio | desafios | dificuldade
    | dificuldades | objetivo | objetivos | meta | metas | passo | passos | etapa | etapas | erro | erros
    | engano | enganos | falha | falhas | ferramenta | ferramentas | futuro | importância | história =
    tendência | tendências
tool (heading concept): diferença | diferenças | vantagem | vantagens | benefício | benefícios | papel |
    papéis | cargo | cargos | risco | riscos | perigo | perigos | custo | custos | gasto | gastos |
    despesa | despesas | preço | preços | tarefa | tarefas | atribuiç· | desafio | desafios | dificuldade
    | dificuldades | objetivo | objetivos | meta | metas | passo | passos | etapa | etapas | erro | erros
    | engano | enganos | falha | falhas | tendência | tendências | futuro | importância | história =
    ferramenta | ferramentas
future (heading concept): diferença | diferenças | vantagem | vantagens | benefício | benefícios | papel |
    papéis | cargo | cargos | risco | riscos | perigo | perigos | custo | custos | gasto | gastos |
    despesa | despesas | preço | preços | tarefa | tarefas | atribuiç· | desafio | desafios | dificuldade
    | dificuldades | passo | passos | etapa | etapas | erro | erros | engano | enganos | falha | falhas |
    tendência | tendências | ferramenta | ferramentas | importância | história = futuro | amanhã
importance (heading concept): diferença | diferenças | vantagem | vantagens | benefício | benefícios |
    risco | riscos | perigo | perigos | custo | custos | gasto | gastos | despesa | despesas | preço |
    preços | tarefa | tarefas | atribuiç· | desafio | desafios | dificuldade | dificuldades | objetivo |
    objetivos | meta | metas | passo | passos | etapa | etapas | erro | erros | engano | enganos | falha |
    falhas | tendência | tendências | ferramenta | ferramentas | futuro | história = importância | importa
history (heading concept): diferença | diferenças | vantagem | vantagens | benefício | benefícios | papel
    | papéis | cargo | cargos | risco | riscos | perigo | perigos | custo | custos | gasto | gastos |
    despesa | despesas | preço | preços | tarefa | tarefas | atribuiç· | desafio | desafios | dificuldade
    | dificuldades | objetivo | objetivos | meta | metas | passo | passos | etapa | etapas | erro | erros
    | engano | enganos | falha | falhas | tendência | tendências | ferramenta | ferramentas | futuro |
    importância = história | histórico
place (heading concept): diferença | diferenças | vantagem | vantagens | benefício | benefícios | risco |
    riscos | perigo | perigos | custo | custos | gasto | gastos | despesa | despesas | preço | preços |
    tarefa | tarefas | atribuiç· | desafio | desafios | dificuldade | dificuldades | objetivo | objetivos
    | meta | metas | passo | passos | etapa | etapas | erro | erros | engano | enganos | falha | falhas |
    tendência | tendências | ferramenta | ferramentas | futuro | importância | história = lugar | local
"""
