"""Portuguese for words of clinics and hospitals: what is wrong and what is right."""

TABLE = """
practice (doctor’s): prática | práticas | exercício | treino = consultório | consultóri· | clínica· |
    escritório
appointment (doctor, visit): nomeação | nomeações | designação | indicações = consulta | horário | consult·
    | agendament· | horári· | marcaç· | compromiss·
ward (hospital): bairro | bairros | distrito | pupilo | guarda = enfermaria | ala | enfermari· | unidade·
discharge (hospital): descarga | descarregar | descarreg· | demiss· | secreção = alta | altas
admission (hospital): confissão | admissão de culpa | reconhecimento de = internação | admissão | intern· |
    admiss·
surgery (GP): cirurgia | cirurgias | operação = consultório | consultóri·
operating theatre: teatro· | sala de funcionamento | sala operacional = centro cirúrgico | sala de cirurgia
    | cirúrgic· | cirurgia
prescription: subscrição | assinatura | receita de bolo = receita | prescrição | receit· | prescri·
referral (doctor): referência | referências | indicação de amigo = encaminhamento | encaminh·
nurse (person): babá | babás | amament· | ama de leite = enfermeiro | enfermeira | enfermei· | enfermag·
medical record: disco médico | recorde médico | recorde | recordes | discos | lima = prontuário | ficha
    médica | prontuári· | histór· | fich· | regist·
waiting list: lista de garçons | lista esperando | sala esperando = lista de espera | sala de espera |
    espera
bed (hospital): canteiro | canteiros | sofá = leitos | leito· | cama·
health insurer: fundo de doença | fundo doente = plano de saúde | segur· | plano·
shift handover (care): mão sobre | mãos sobre | rendição = passagem de turno | repasse | passag· | repass· |
    transfer· | entreg·
bedside: lado da cama | criado-mudo | lado de cama = beira do leito | leito | beira
carer: carreira· | cuidadoso | doador· = cuidador | cuidador·
"""
