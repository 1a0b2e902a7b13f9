"""Spanish for what headings name: another concept is wrong, the same is right."""

TABLE = """
difference (heading concept): ventaja | ventajas | beneficio | beneficios | papel | papeles | rol | roles
    | riesgo | riesgos | peligro | peligros | coste | costes | costo | costos | gasto | gastos | precio |
    precios | tarea | tareas | labor | labores | reto | retos | desafío | desafíos | dificultad |
    dificultades | objetivo | objetivos | meta | metas | paso | pasos | etapa | etapas | error | errores |
    fallo | fallos | equivoc· | tendencia | tendencias | herramienta | herramientas | futuro | porvenir |
    importancia | historia = diferencia·
advantage (heading concept): diferencia· | papel | papeles | rol | roles | riesgo | riesgos | peligro |
    peligros | coste | costes | costo | costos | gasto | gastos | precio | precios | tarea | tareas |
    labor | labores | reto | retos | desafío | desafíos | dificultad | dificultades | objetivo | objetivos
    | meta | metas | paso | pasos | etapa | etapas | error | errores | fallo | fallos | equivoc· |
    tendencia | tendencias | herramienta | herramientas | futuro | porvenir | importancia | historia =
    ventaja | ventajas | beneficio | beneficios
role (heading concept): diferencia· | ventaja | ventajas | beneficio | beneficios | riesgo | riesgos |
    peligro | peligros | coste | costes | costo | costos | gasto | gastos | precio | precios | reto |
    retos | desafío | desafíos | dificultad | dificultades | objetivo | objetivos | meta | metas | paso |
    pasos | etapa | etapas | error | errores | fallo | fallos | equivoc· | tendencia | tendencias |
    herramienta | herramientas | futuro | porvenir | historia = papel | papeles | función | funciones |
    rol | roles
risk (heading concept): diferencia· | ventaja | ventajas | beneficio | beneficios | papel | papeles | rol
    | roles | tarea | tareas | labor | labores | objetivo | objetivos | meta | metas | paso | pasos |
    etapa | etapas | error | errores | fallo | fallos | equivoc· | tendencia | tendencias | herramienta |
    herramientas | futuro | porvenir | importancia | historia = riesgo | riesgos | peligro | peligros
cost (heading concept): diferencia· | ventaja | ventajas | beneficio | beneficios | papel | papeles | rol
    | roles | tarea | tareas | labor | labores | reto | retos | desafío | desafíos | dificultad |
    dificultades | objetivo | objetivos | meta | metas | paso | pasos | etapa | etapas | error | errores |
    fallo | fallos | equivoc· | tendencia | tendencias | herramienta | herramientas | futuro | porvenir |
    importancia | historia = coste | costes | costo | costos | gasto | gastos | precio | precios
task (heading concept): diferencia· | ventaja | ventajas | beneficio | beneficios | riesgo | riesgos |
    peligro | peligros | coste | costes | costo | costos | gasto | gastos | precio | precios | reto |
    retos | desafío | desafíos | dificultad | dificultades | objetivo | objetivos | meta | metas | error |
    errores | fallo | fallos | equivoc· | tendencia | tendencias | herramienta | herramientas | futuro |
    porvenir | importancia | historia = tarea | tareas | labor | labores | función | funciones
challenge (heading concept): diferencia· | ventaja | ventajas | beneficio | beneficios | papel | papeles |
    rol | roles | coste | costes | costo | costos | gasto | gastos | precio | precios | tarea | tareas |
    labor | labores | objetivo | objetivos | meta | metas | paso | pasos | etapa | etapas | tendencia |
    tendencias | herramienta | herramientas | futuro | porvenir | importancia | historia = reto | retos |
    desafío | desafíos | dificultad | dificultades | problema | problemas
goal (heading concept): diferencia· | ventaja | ventajas | beneficio | beneficios | papel | papeles | rol
    | roles | riesgo | riesgos | peligro | peligros | coste | costes | costo | costos | gasto | gastos |
    precio | precios | tarea | tareas | labor | labores | reto | retos | desafío | desafíos | dificultad |
    dificultades | paso | pasos | etapa | etapas | error | errores | fallo | fallos | equivoc· | tendencia
    | tendencias | herramienta | herramientas | importancia | historia = objetivo | objetivos | meta |
    metas
step (heading concept): diferencia· | ventaja | ventajas | beneficio | beneficios | papel | papeles | rol
    | roles | riesgo | riesgos | peligro | peligros | coste | costes | costo | costos | gasto | gastos |
    precio | precios | reto | retos | desafío | desafíos | dificultad | dificultades | objetivo |
    objetivos | meta | metas | error | errores | fallo | fallos | equivoc· | tendencia | tendencias |
    herramienta | herramientas | futuro | porvenir | importancia | historia = paso | pasos | etapa |
    etapas
mistake (heading concept): diferencia· | ventaja | ventajas | beneficio | beneficios | papel | papeles |
    rol | roles | riesgo | riesgos | peligro | peligros | coste | costes | costo | costos | gasto | gastos
    | precio | precios | tarea | tareas | labor | labores | objetivo | objetivos | meta | metas | paso |
    pasos | etapa | etapas | tendencia | tendencias | herramienta | herramientas | futuro | porvenir |
    importancia | historia = error | errores | fallo | fallos | equivoc·
trend (heading concept): diferencia· | ventaja | ventajas | beneficio | beneficios | papel | papeles | rol
    | roles | riesgo | riesgos | peligro | peligros | coste | costes | costo | costos | gasto | gastos |
    precio | precios | tarea | tareas | labor | labores | reto | retos | desafío | desafíos | dificultad |
    dificultades | objetivo | objetivos | meta | metas | paso | pasos | etapa | etapas | error | errores |
    fallo | fallos | equivoc· | herramienta | herramientas | futuro | porvenir | importancia | historia =
    tendencia | tendencias
tool (heading concept): diferencia· | ventaja | ventajas | beneficio | beneficios | papel | papeles | rol
    | roles | riesgo | riesgos | peligro | peligros | coste | costes | costo | costos | gasto | gastos |
    precio | precios | tarea | tareas | labor | labores | reto | retos | desafío | desafíos | dificultad |
    dificultades | objetivo | objetivos | meta | metas | paso | pasos | etapa | etapas | error | errores |
    fallo | fallos | equivoc· | tendencia | tendencias | futuro | porvenir | importancia | historia =
    herramienta | herramientas | útil | útiles
future (heading concept): diferencia· | ventaja | ventajas | beneficio | beneficios | papel | papeles |
    rol | roles | riesgo | riesgos | peligro | peligros | coste | costes | costo | costos | gasto | gastos
    | precio | precios | tarea | tareas | labor | labores | reto | retos | desafío | desafíos | dificultad
    | dificultades | paso | pasos | etapa | etapas | error | errores | fallo | fallos | equivoc· |
    tendencia | tendencias | herramienta | herramientas | importancia | historia = futuro | porvenir |
    mañana
importance (heading concept): diferencia· | ventaja | ventajas | beneficio | beneficios | riesgo | riesgos
    | peligro | peligros | coste | costes | costo | costos | gasto | gastos | precio | precios | tarea |
    tareas | labor | labores | reto | retos | desafío | desafíos | dificultad | dificultades | objetivo |
    objetivos | meta | metas | paso | pasos | etapa | etapas | error | errores | fallo | fallos | equivoc·
    | tendencia | tendencias | herramienta | herramientas | futuro | porvenir | historia = importancia |
    importa
history (heading concept): diferencia· | ventaja | ventajas | beneficio | beneficios | papel | papeles |
    rol | roles | riesgo | riesgos | peligro | peligros | coste | costes | costo | costos | gasto | gastos
    | precio | precios | tarea | tareas | labor | labores | reto | retos | desafío | desafíos | dificultad
    | dificultades | objetivo | objetivos | meta | metas | paso | pasos | etapa | etapas | error | errores
    | fallo | fallos | equivoc· | tendencia | tendencias | herramienta | herramientas | futuro | porvenir
    | importancia = historia | historial
place (heading concept): diferencia· | ventaja | ventajas | beneficio | beneficios | riesgo | riesgos |
    peligro | peligros | coste | costes | costo | costos | gasto | gastos | precio | precios | tarea |
    tareas | labor | labores | reto | retos | desafío | desafíos | dificultad | dificultades | objetivo |
    objetivos | meta | metas | paso | pasos | etapa | etapas | error | errores | fallo | fallos | equivoc·
    | tendencia | tendencias | herramienta | herramientas | futuro | porvenir | importancia | historia =
    lugar | sitio | puesto
"""
