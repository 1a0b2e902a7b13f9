"""Persian for words of transport: what is wrong and what is right."""

TABLE = """
load: بارگیری صفحه | لود = بار | محموله | بار·
shipper: ناخدا | ملوان = فرستنده | صاحب کالا | فرستند· | صاحب
book a truck: کتاب | کتاب‌ها = رزرو | رزرو·
claim (damage): بایگانی | ادعا می‌کند | ادعاها = ثبت | خسارت | درخواست | مطالب· | ثبت·
file a claim (archive): بایگانی = ثبت | ثبت· | مطرح | ارائه
truck: حقه | ترفند = کامیون | کامیون·
customs papers: آداب و رسوم | رسوم | عادت = گمرک | گمرک·
fleet: ناوگان جنگی | زودگذر = ناوگان
quay: خلیج = سکوی بارگیری | سکو
reel (scan): کاوش = اسکن | اسکن·
empty run: دویدن خالی = سفر خالی | خالی
"""
