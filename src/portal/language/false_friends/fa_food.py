"""Persian for words of restaurants and food: what is wrong and what is right."""

TABLE = """
dish: ظرف | بشقاب | ظروف = غذا | خوراک
course (meal): دوره | دوره‌های | کلاس = غذا | خوراک | پرس
waiter order: دستور می‌گیرد | فرمان می‌گیرد = سفارش می‌گیرد | سفارش·
chef (head): رئیس = سرآشپز | آشپز
tip (waiter): نکته | نوک | نکات = انعام
takeaway: بردن دور | نتیجه = بیرون‌بر | بیرون‌بر·
shelf-stable: قرار انقضا | بهترین قبل = تاریخ انقضا | انقضا
bakery (batch): دستهٔ گل | گروه مردم = بچ | محموله | سری | پخت
recipe: نسخه | رسید = دستور پخت | دستور
"""
