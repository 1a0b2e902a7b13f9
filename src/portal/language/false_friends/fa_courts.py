"""Persian for words of courts: what is wrong and what is right."""

TABLE = """
brief (lawyer): شورت = لایحه | لایحه·
court: زمین بازی | زمین تنیس | حیاط = دادگاه | دادگاه·
bar (lawyers): کافه | میله | نوار = کانون وکلا | وکلا
sentence (court): جمله = حکم | محکوم
hearing: شنوایی | شنیدن = جلسه دادگاه | جلسه | رسیدگی
trust (law): اعتماد = امانی | صندوق | تراست
settlement (dispute): شهرک | سکونتگاه | آبادی = تسویه | توافق | مصالحه | پرداخت
client (law): کلاینت | سرویس‌گیرنده = موکل | مشتری
"""
