"""Persian for words of telephony: what is wrong and what is right."""

TABLE = """
landline: خط زمینی | خط زمین = تلفن ثابت | ثابت
plan (tariff): نقشه | نقشه‌ها = طرح | بسته | طرح· | تعرفه
carrier (telecoms): حامل | ناقل | باربر = اپراتور | اپراتور·
switch (provider): کلید برق | سوئیچ = تغییر | عوض
number porting: بندر | درگاه شماره = ترابرد | انتقال
top up: بالا بالا | رأس = شارژ | شارژ·
cancel a contract: کنسل کردن جشن | خط زدن = فسخ | لغو
roaming: پرسه زدن | سرگردانی = رومینگ
"""
