"""Spanish for words of construction: what is wrong and what is right."""

TABLE = """
site: sitio web | página web | sitio de internet = obra | obras | terreno | instalacion· | in situ |
    lugar
contractor: contraedor | contractor | contrayente | contrayentes = contratista | contratista· |
    subcontratist·
plumber: plomo | plomada = fontanero | plomero | fontaner· | plomer·
crane: grulla | grullas = grúa | grúa·
blueprint: impresión azul | imprenta azul | huella azul = plano | plan | plano·
scaffolding: cadalso | patíbulo = andamio | andami·
snagging: permiso de planeamiento | planificación del permiso | permiso de planificación = licencia de
    obras | licencia· | permiso de obra | permiso de construcción
"""
