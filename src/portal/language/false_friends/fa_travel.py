"""Persian for words of travel: what is wrong and what is right."""

TABLE = """
package tour: تور بسته پستی = تور | بستهٔ سفر
boarding: شبانه‌روزی | پانسیون = کارت پرواز | سوار
connection (flight): پرواز متصل‌کننده | ارتباط اینترنتی = پرواز ادامه | اتصالی
itinerary: دوره‌گرد | سیار = برنامه سفر | برنامه
guide (tour): نگهبان = راهنما | راهنما·
coach (bus): مربی | مربی‌ها = اتوبوس
check in (hotel): بررسی در | چک در = پذیرش | ورود | پذیرش·
"""
