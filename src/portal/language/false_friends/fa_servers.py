"""Persian for words of computing: what is wrong and what is right."""

TABLE = """
server (computer) [servers]: پیشخدمت | گارسون | خدمتکار = سرور | کارساز
ticket (it): بلیت | بلیط = تیکت | درخواست | تیکت·
outage (network): خشم = قطعی | اختلال | قطع·
patch: وصله لباس | تکه پارچه = وصله امنیتی | به‌روزرسانی | پچ
clearance (access): راست = حق دسترسی | دسترسی
shortcut (backup): عقب بالا | حمایت = پشتیبان | پشتیبان· | نسخه
"""
