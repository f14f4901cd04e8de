// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/expression/js_oracle.h"

#include "engine/base/json_writer.h"

namespace millrace::tests {

namespace {

const QString kPrelude = QStringLiteral(R"js(
(function() {
    function define(type, name, body) {
        Object.defineProperty(type, name, {value: body, enumerable: false, configurable: true});
    }
    function at(index) {
        index = Math.trunc(index) || 0;
        return this[index < 0 ? index + this.length : index];
    }
    function check(f) { if (typeof f !== 'function') throw new TypeError('no function'); }
    function flat(list, depth, out) {
        for (var i = 0; i < list.length; ++i) {
            if (Array.isArray(list[i]) && depth >= 1) flat(list[i], depth - 1, out);
            else out.push(list[i]);
        }
        return out;
    }
    define(Array.prototype, 'at', at);
    define(String.prototype, 'at', at);
    define(Array.prototype, 'flat', function(depth) {
        return flat(this, depth === undefined ? 1 : depth, []);
    });
    define(Array.prototype, 'flatMap', function(f) { check(f); return flat(this.map(f), 1, []); });
    define(Array.prototype, 'findLast', function(f) {
        check(f);
        for (var i = this.length - 1; i >= 0; --i)
            if (f(this[i], i, this)) return this[i];
    });
    define(Object, 'fromEntries', function(pairs) {
        var made = {};
        pairs.forEach(function(pair) {
            if (pair === null || typeof pair !== 'object') throw new TypeError('no pair');
            made[pair[0]] = pair[1];
        });
        return made;
    });
    var space = ' \t\n\r\v\f\u00a0\ufeff\u2028\u2029';
    define(String.prototype, 'trimStart', function() {
        var i = 0;
        while (i < this.length && space.indexOf(this[i]) >= 0) ++i;
        return this.slice(i);
    });
    define(String.prototype, 'trimEnd', function() {
        var i = this.length;
        while (i > 0 && space.indexOf(this[i - 1]) >= 0) --i;
        return this.slice(0, i);
    });
    // These exist, but fail the specification for empty needles, bounds out of range, equal items.
    function clamp(index, length) { return Math.min(Math.max(Math.trunc(index) || 0, 0), length); }
    function isAt(text, needle, i) {
        for (var k = 0; k < needle.length; ++k)
            if (text[i + k] !== needle[k]) return false;
        return true;
    }
    define(String.prototype, 'indexOf', function(needle, from) {
        needle = String(needle);
        for (var i = clamp(from, this.length); i + needle.length <= this.length; ++i)
            if (isAt(this, needle, i)) return i;
        return -1;
    });
    define(String.prototype, 'lastIndexOf', function(needle, from) {
        needle = String(needle);
        var i = isNaN(Number(from)) ? this.length : clamp(from, this.length);
        for (i = Math.min(i, this.length - needle.length); i >= 0; --i)
            if (isAt(this, needle, i)) return i;
        return -1;
    });
    define(String.prototype, 'substr', function(from, length) {
        from = Math.trunc(from) || 0;
        from = from < 0 ? Math.max(0, this.length + from) : Math.min(from, this.length);
        length = length === undefined ? this.length : clamp(length, this.length);
        return this.substring(from, Math.min(from + length, this.length));
    });
    define(String.prototype, 'endsWith', function(needle, to) {
        needle = String(needle);
        to = to === undefined ? this.length : clamp(to, this.length);
        return to >= needle.length && isAt(this, needle, to - needle.length);
    });
    define(String.prototype, 'startsWith', function(needle, from) {
        needle = String(needle);
        from = clamp(from, this.length);
        return from + needle.length <= this.length && isAt(this, needle, from);
    });
    function place(index, length) {
        index = Math.trunc(index) || 0;
        return index < 0 ? Math.max(0, length + index) : Math.min(index, length);
    }
    define(String.prototype, 'slice', function(from, to) {
        from = place(from, this.length);
        to = to === undefined ? this.length : place(to, this.length);
        return from < to ? this.substring(from, to) : '';
    });
    define(Math, 'abs', function(n) { n = Number(n); return n < 0 ? -n : n === 0 ? 0 : n; });
    define(Array.prototype, 'includes', function(item, from) {
        for (var i = place(from, this.length); i < this.length; ++i)
            if (this[i] === item || (this[i] !== this[i] && item !== item)) return true;
        return false;
    });
    define(Array.prototype, 'sort', function(compare) {
        function isAfter(a, b) {
            if (b === undefined) return false;
            if (a === undefined) return true;
            return compare === undefined ? String(a) > String(b) : compare(a, b) > 0;
        }
        for (var i = 1; i < this.length; ++i) {
            var item = this[i];
            for (var k = i; k > 0 && isAfter(this[k - 1], item); --k) this[k] = this[k - 1];
            this[k] = item;
        }
        return this;
    });
    var split = String.prototype.split;
    define(String.prototype, 'split', function(separator, limit) {
        var parts = split.call(this, separator);
        return limit === undefined ? parts : parts.slice(0, limit >>> 0);
    });
    define(String.prototype, 'replaceAll', function(needle, by) {
        needle = String(needle);
        var out = '', from = 0, at = this.indexOf(needle);
        while (at >= 0) {
            var part = this.slice(at, at + needle.length);
            var text = typeof by === 'function' ? String(by(part, at, String(this))) : String(by);
            if (typeof by !== 'function') {
                var whole = String(this);
                text = text.replace(/\$([$&`'])/g, function(all, mark) {
                    return mark === '$' ? '$' : mark === '&' ? part
                        : mark === '`' ? whole.slice(0, at) : whole.slice(at + needle.length);
                });
            }
            out += this.slice(from, at) + text;
            from = at + needle.length;
            if (needle === '' && at >= this.length) break;
            at = this.indexOf(needle, Math.max(from, at + 1));
        }
        return out + this.slice(from);
    });
})();
function holdsNoNumber(value) {
    if (typeof value === 'number') return !isFinite(value);
    if (value === null || typeof value !== 'object') return false;
    return Object.keys(value).some(function(key) { return holdsNoNumber(value[key]); });
}
function classify(body) {
    try {
        var value = body();
        if (value === undefined) return 'undefined';
        return holdsNoNumber(value) ? 'nan' : JSON.stringify(value);
    } catch (error) {
        return '!';
    }
}
)js");

} // namespace

JsOracle::JsOracle()
{
    const QJSValue loaded = m_engine.evaluate(kPrelude);
    Q_ASSERT_X(!loaded.isError(), "JsOracle", qPrintable(loaded.toString()));
}

void JsOracle::setData(const base::Value &data)
{
    for (const base::Member &member : data.members()) {
        const QString json = QString::fromUtf8(base::toJson(member.value));
        m_engine.evaluate(u"var %1 = %2"_qs.arg(member.key, json));
    }
}

QString JsOracle::evaluate(const QString &expression)
{
    const QJSValue value = m_engine.evaluate(u"classify(() => ("_qs + expression + u"\n))"_qs);
    return value.isError() ? u"!"_qs : value.toString();
}

} // namespace millrace::tests
