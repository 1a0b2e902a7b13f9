"""Spanish for words of money, banks and utilities: what is wrong and what is right."""

TABLE = """
books (accounts) [money]: novelas = cerrar las cuentas | cuentas | contab· | libros
interest (money) [money]: intereses personales | curiosidad = interés | intereses
bank branch: rama | ramas = sucursal | sucursal· | oficina
teller: narrador | contador de cuentos | adivino = cajero | cajer·
adviser: aviso de hipoteca | avisador = asesor | asesor·
approve a loan: aplicación | aplicaciones | app = solicitud | solicitud·
charge (fee): carga eléctrica | acusación | cargas | libre de carga = cobro | cargo | gratis | gratuit· |
    cobr· | coste
quarter (year): cuarto | cuartos | barrio | cuartel | moneda de cuarto = trimestre | trimestr·
reading (meter): lee los metros | metros | leen los metros = lectura de contadores | contador· | medidor·
consumption: tisis | tuberculosis = consumo | consum·
mains: pipa | pipas | principal de agua = tubería | cañería | tuberí· | cañer· | conducci·
"""
