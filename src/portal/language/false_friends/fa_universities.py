"""Persian for words of universities: what is wrong and what is right."""

TABLE = """
course: مسیر | غذا | زمین = دوره | درس | دوره·
faculty: قوه | توانایی = دانشکده | هیئت علمی | دانشکد·
dean: کشیش | شماس = رئیس دانشکده | رئیس
tuition: شهود = شهریه
enrolment: سربازگیری | نام‌نویسی ارتش = ثبت‌نام | نام‌نویسی | ثبت
grade (marks): درجه | رتبه نظامی = نمره | نمره·
scholarship: دانش‌پژوهی | علم = بورس تحصیلی | بورسیه | بورس
registrar: ضبط‌کننده | ثبت‌کننده = آموزش | دفتر ثبت
transcript: رونوشت متن | پیاده‌سازی متن = ریزنمرات | کارنامه
"""
