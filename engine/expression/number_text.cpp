// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/expression/number_text.h"

#include "engine/base/json_writer.h"
#include "engine/expression/characters.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace millrace::expression {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Length of the decimal literal that a text begins with; 0 when it begins with none.
qsizetype decimalLength(QStringView text)
{
    qsizetype at = 0;
    const auto digits = [&] {
        const qsizetype from = at;
        while (at < text.size() && isDigit(text[at].unicode()))
            ++at;
        return at - from;
    };
    qsizetype count = digits();
    if (at < text.size() && text[at] == u'.') {
        ++at;
        count += digits();
    }
    if (count == 0)
        return 0;
    const qsizetype mantissa = at;
    if (at < text.size() && (text[at].unicode() | 0x20) == u'e') {
        ++at;
        if (at < text.size() && (text[at] == u'+' || text[at] == u'-'))
            ++at;
        if (digits() > 0)
            return at;
    }
    return mantissa;
}

/// Power of ten of the first digit that is not zero; decides between zero and infinity.
qint64 magnitude(const QByteArray &digits)
{
    const qsizetype mark = digits.toLower().indexOf('e');
    const QByteArray mantissa = mark < 0 ? digits : digits.left(mark);
    const qsizetype point = mantissa.indexOf('.') < 0 ? mantissa.size() : mantissa.indexOf('.');
    qsizetype first = 0;
    while (first < mantissa.size() && (mantissa[first] == '0' || mantissa[first] == '.'))
        ++first;
    const QByteArray exponent = mark < 0 ? QByteArray("0") : digits.mid(mark + 1);
    bool isSmall = false;
    const int value = exponent.toInt(&isSmall);
    if (!isSmall)
        return exponent.startsWith('-') ? -1'000'000 : 1'000'000;
    return value + (point - first);
}

double radixNumber(QStringView digits, int radix)
{
    double number = 0;
    for (const QChar digit : digits) {
        if (digitValue(digit.unicode()) >= radix)
            return kNaN;
        number = number * radix + digitValue(digit.unicode());
    }
    return digits.isEmpty() ? kNaN : number;
}

/// The value's exact decimal digits, d.ddd times ten to the exponent. Every double has at most 767.
struct Decimal
{
    QByteArray digits;
    int exponent = 0;
};

Decimal exactDecimal(double number)
{
    char text[1024];
    const auto end =
        std::to_chars(text, text + sizeof text, number, std::chars_format::scientific, 766);
    const char *mark = std::find(text, end.ptr, 'e');
    Decimal decimal;
    decimal.digits = QByteArray(text, 1) + QByteArray(text + 2, mark - text - 2);
    std::from_chars(mark + (mark[1] == '+' ? 2 : 1), end.ptr, decimal.exponent);
    return decimal;
}

/// Keeps so many digits, a tie goes up; a carry may raise the exponent. Fills up with zeros.
Decimal rounded(Decimal decimal, int count)
{
    if (count < 0)
        return {QByteArray(), decimal.exponent};
    const bool roundsUp = count < decimal.digits.size() && decimal.digits[count] >= '5';
    decimal.digits = decimal.digits.left(count).leftJustified(count, '0');
    if (!roundsUp)
        return decimal;
    qsizetype at = count - 1;
    while (at >= 0 && decimal.digits[at] == '9')
        decimal.digits[at--] = '0';
    if (at >= 0) {
        ++decimal.digits[at];
    } else {
        decimal.digits.prepend('1');
        ++decimal.exponent;
    }
    return decimal;
}

QString exponentialFrom(const QByteArray &digits, int exponent)
{
    QByteArray text = digits.left(1);
    if (digits.size() > 1)
        text += '.' + digits.mid(1);
    text += exponent < 0 ? "e-" : "e+";
    return QString::fromLatin1(text + QByteArray::number(std::abs(exponent)));
}

QString withSign(bool isNegative, const QString &text)
{
    return isNegative ? u'-' + text : text;
}

/// Takes a sign off the start; true of a minus.
bool takeSign(QStringView &text)
{
    const bool isNegative = text.startsWith(u'-');
    if (isNegative || text.startsWith(u'+'))
        text = text.sliced(1);
    return isNegative;
}

constexpr char kDigits[] = "0123456789abcdefghijklmnopqrstuvwxyz";

/// Adds one to the last of the digits and leaves out those that become zero; true where the carry
/// leaves them.
bool roundUp(QByteArray &digits, int radix)
{
    qsizetype at = digits.size() - 1;
    while (at >= 0 && digits[at] == kDigits[radix - 1])
        --at;
    digits.truncate(at + 1);
    if (at < 0)
        return true;
    digits[at] = *(std::find(kDigits, kDigits + 36, digits[at]) + 1);
    return false;
}

/// The digits behind the point; rounding up may reach the integer part.
QByteArray fractionInRadix(double number, int radix, double &integer)
{
    double fraction = number - integer;
    double delta = 0.5 * (std::nextafter(number, kInfinity) - number);
    delta = std::max(std::nextafter(0.0, 1.0), delta);
    QByteArray digits;
    while (fraction >= delta) {
        fraction *= radix;
        delta *= radix;
        const int digit = static_cast<int>(fraction);
        digits += kDigits[digit];
        fraction -= digit;
        const bool isUpper = fraction > 0.5 || (fraction == 0.5 && (digit & 1));
        if (isUpper && fraction + delta > 1) {
            if (roundUp(digits, radix))
                integer += 1;
            break;
        }
    }
    return digits;
}

QByteArray integerInRadix(double integer, int radix)
{
    QByteArray digits;
    while (std::ilogb(integer) >= 53 && integer > 0) { // digits below the precision are zeros
        integer /= radix;
        digits += '0';
    }
    do {
        const double rest = std::fmod(integer, radix);
        digits += kDigits[static_cast<int>(rest)];
        integer = (integer - rest) / radix;
    } while (integer > 0);
    std::reverse(digits.begin(), digits.end());
    return digits;
}

} // namespace

double decimalNumber(QStringView text)
{
    const QByteArray digits = text.toLatin1();
    double number = 0;
    const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (end.ec == std::errc::result_out_of_range)
        return magnitude(digits) > 0 ? kInfinity : 0;
    return number;
}

double numberFromText(QStringView text)
{
    text = trimmedEnd(trimmedStart(text));
    if (text.isEmpty())
        return 0;
    const int radix = text.size() > 2 && text[0] == u'0' ? radixOfMark(text[1].unicode()) : 0;
    if (radix != 0)
        return radixNumber(text.sliced(2), radix);
    const bool isNegative = takeSign(text);
    double number = kNaN;
    if (text == u"Infinity")
        number = kInfinity;
    else if (!text.isEmpty() && decimalLength(text) == text.size())
        number = decimalNumber(text);
    return isNegative ? -number : number;
}

double leadingNumber(QStringView text)
{
    text = trimmedStart(text);
    const bool isNegative = takeSign(text);
    double number = kNaN;
    if (text.startsWith(u"Infinity"))
        number = kInfinity;
    else if (const qsizetype length = decimalLength(text))
        number = decimalNumber(text.first(length));
    return isNegative ? -number : number;
}

double leadingInteger(QStringView text, int radix)
{
    text = trimmedStart(text);
    const bool isNegative = takeSign(text);
    const bool hasMark = text.startsWith(u"0x") || text.startsWith(u"0X");
    if (hasMark && (radix == 0 || radix == 16)) {
        text = text.sliced(2);
        radix = 16;
    }
    if (radix == 0)
        radix = 10;
    if (radix < 2 || radix > 36)
        return kNaN;
    qsizetype length = 0;
    while (length < text.size() && digitValue(text[length].unicode()) < radix)
        ++length;
    if (length == 0)
        return kNaN;
    const QStringView digits = text.first(length);
    const double number = radix == 10 ? decimalNumber(digits) : radixNumber(digits, radix);
    return isNegative ? -number : number;
}

QString textInRadix(double number, int radix)
{
    if (radix == 10 || !std::isfinite(number) || number == 0)
        return base::numberText(number);
    const double magnitudeOf = std::fabs(number);
    double integer = std::floor(magnitudeOf);
    const QByteArray tail = fractionInRadix(magnitudeOf, radix, integer);
    QByteArray text = integerInRadix(integer, radix);
    if (!tail.isEmpty())
        text += '.' + tail;
    return withSign(number < 0, QString::fromLatin1(text));
}

QString fixedText(double number, int digits)
{
    const Decimal exact = exactDecimal(std::fabs(number));
    const int kept = exact.exponent + 1 + digits;
    QByteArray text = rounded(exact, kept).digits;
    text = text.rightJustified(digits + 1, '0'); // at least one digit before the point
    if (digits > 0)
        text.insert(text.size() - digits, '.');
    return withSign(number < 0, QString::fromLatin1(text));
}

QString exponentialText(double number, int digits)
{
    const double magnitudeOf = std::fabs(number);
    if (digits < 0) {
        char text[40];
        const auto end =
            std::to_chars(text, text + sizeof text, magnitudeOf, std::chars_format::scientific);
        const char *mark = std::find(text, end.ptr, 'e');
        int exponent = 0;
        std::from_chars(mark + (mark[1] == '+' ? 2 : 1), end.ptr, exponent);
        QByteArray shortest(text, mark - text);
        return withSign(number < 0, exponentialFrom(shortest.replace(".", ""), exponent));
    }
    Decimal decimal = rounded(exactDecimal(magnitudeOf), digits + 1);
    return withSign(number < 0, exponentialFrom(decimal.digits.left(digits + 1), decimal.exponent));
}

QString precisionText(double number, int precision)
{
    Decimal decimal = rounded(exactDecimal(std::fabs(number)), precision);
    const QByteArray digits = decimal.digits.left(precision);
    const int exponent = number == 0 ? 0 : decimal.exponent;
    QString text;
    if (exponent < -6 || exponent >= precision)
        text = exponentialFrom(digits, exponent);
    else if (exponent == precision - 1)
        text = QString::fromLatin1(digits);
    else if (exponent >= 0)
        text = QString::fromLatin1(digits.left(exponent + 1) + '.' + digits.mid(exponent + 1));
    else
        text = QString::fromLatin1("0." + QByteArray(-exponent - 1, '0') + digits);
    return withSign(number < 0, text);
}

} // namespace millrace::expression
