"""Persian for words of health care: what is wrong and what is right."""

TABLE = """
filling (tooth): پرشدگی | محتوا | شکم‌پر | پر شدن = پر کردن دندان | پرکردن | پر کردن | ترمیم
crown (tooth): تاج = روکش | روکش·
appointment book: انتصاب | انتصابات | کتاب قرار = دفتر نوبت | نوبت· | وقت
surgery (practice): جراحی = مطب
ward: قیمومت | محله | حوزه = بخش | بخش·
discharge: تخلیه | دشارژ | خالی = ترخیص | مرخص | ترخیص·
admission (hospital) [practice]: اعتراف | اقرار = پذیرش | بستری
theatre (hospital): تئاتر | تماشاخانه = اتاق عمل
practice (medical): تمرین | عمل = مطب | کلینیک | دفتر
record (patient): رکورد | صفحه گرامافون = پرونده | سابقه | پرونده·
"""
