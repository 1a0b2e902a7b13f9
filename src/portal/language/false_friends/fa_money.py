"""Persian for words of money, banks and utilities: what is wrong and what is right."""

TABLE = """
books (accounts) [money]: کتاب‌ها را می‌بندد | کتاب‌ها | کتاب = بستن حساب‌ها | حساب·
interest (money) [money]: علاقه | علاقه‌مندی | منافع = بهره | سود
bank branch: شاخه | شاخه‌ها = شعبه | شعب·
teller: گوینده | راوی = صندوق‌دار | صندوق· | تحویل‌دار | باجه
adviser: اطلاع‌دهنده | آگهی‌دهنده = مشاور | مشاور·
approve a loan: برنامه | اپلیکیشن | کاربرد = درخواست | تقاضا | درخواست·
charge (fee): اتهام | شارژ = هزینه | رایگان | کارمزد
quarter (year): چهارم | محله | یک‌چهارم = سه‌ماهه | فصل | سه ماه | سه‌ماه
reading (meter): متر | مترها = کنتور | کنتور·
consumption: سل = مصرف | مصرف·
mains: پیپ = لوله | لوله·
"""
