"""Persian for words of events: what is wrong and what is right."""

TABLE = """
venue: خیابان | آمدن = محل | سالن | مکان
speaker (event): بلندگو | بلندگوها = سخنران | سخنران·
stand (fair): ایستادن | می‌ایستد = غرفه | غرفه·
stage (event): مرحله = صحنه | روی صحنه
catering: رسیدگی به نیازها = پذیرایی | پذیرایی· | کترینگ
booth: چکمه | کیوسک تلفن = غرفه | غرفه· | گیشه
rehearsal: لباس تمرین = تمرین نهایی | تمرین
attendee: متصدی | خدمتکار = شرکت‌کننده | حاضر
"""
