"""Romanian for words of staff: what is wrong and what is right."""

TABLE = """
shift work: deplasare | schimbare de noapte | schimbarea de noapte = tură | schimb | tur· | schimb·
notice (job): perioadă de știre | anunț | știre = preaviz | preaviz· | demisi·
salary review (raise): ridicare de plată | ridicarea plății = majorare | mărire | major· | măr· | creșt·
reference (job): referință bibliografică | scrisoare de consultare = scrisoare de recomandare | recomand·
    | referinț·
leave (holiday): pleca | părăsi | plecare | plecarea | lasă = concediu | concedi·
hire new: chirie nouă | închiriere nouă | închirieri noi = nou-angajat | angaj·
turn over staff: personal scurt | sub personal = lipsă de personal | lips·
coach (train): autocar | autocare | trăsură | vagon = îndruma | îndrum· | antren· | coach·
"""
