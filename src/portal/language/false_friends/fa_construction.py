"""Persian for words of construction: what is wrong and what is right."""

TABLE = """
site: وب‌سایت | سایت اینترنتی | وبگاه = کارگاه ساختمانی | محل | کارگاه | پروژه
contractor: منقبض‌کننده | قراردادی‌کننده = پیمانکار | پیمانکار·
plumber: سرب | شاقول = لوله‌کش | لوله‌کش·
crane: درنا = جرثقیل | جرثقیل·
blueprint: چاپ آبی = نقشه | طرح
scaffolding: چوبه دار = داربست
snagging: اجازه برنامه‌ریزی | مجوز برنامه‌ریزی = پروانه ساخت | پروانه
"""
