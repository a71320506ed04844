@lowering
Feature: Long and deep bodies

  @LOW.35
  Rule: LOW.35 Statements run in their order, however many there are and however deep they lie

    Scenario: [LOW.35-01] three hundred yields, one after the other, each with its answer
      Given the generator source
        """js
        function* f() {
          let n = 0;
          n += yield 0; n += yield 1; n += yield 2; n += yield 3; n += yield 4; n += yield 5; n += yield 6; n += yield 7; n += yield 8; n += yield 9;
          n += yield 10; n += yield 11; n += yield 12; n += yield 13; n += yield 14; n += yield 15; n += yield 16; n += yield 17; n += yield 18; n += yield 19;
          n += yield 20; n += yield 21; n += yield 22; n += yield 23; n += yield 24; n += yield 25; n += yield 26; n += yield 27; n += yield 28; n += yield 29;
          n += yield 30; n += yield 31; n += yield 32; n += yield 33; n += yield 34; n += yield 35; n += yield 36; n += yield 37; n += yield 38; n += yield 39;
          n += yield 40; n += yield 41; n += yield 42; n += yield 43; n += yield 44; n += yield 45; n += yield 46; n += yield 47; n += yield 48; n += yield 49;
          n += yield 50; n += yield 51; n += yield 52; n += yield 53; n += yield 54; n += yield 55; n += yield 56; n += yield 57; n += yield 58; n += yield 59;
          n += yield 60; n += yield 61; n += yield 62; n += yield 63; n += yield 64; n += yield 65; n += yield 66; n += yield 67; n += yield 68; n += yield 69;
          n += yield 70; n += yield 71; n += yield 72; n += yield 73; n += yield 74; n += yield 75; n += yield 76; n += yield 77; n += yield 78; n += yield 79;
          n += yield 80; n += yield 81; n += yield 82; n += yield 83; n += yield 84; n += yield 85; n += yield 86; n += yield 87; n += yield 88; n += yield 89;
          n += yield 90; n += yield 91; n += yield 92; n += yield 93; n += yield 94; n += yield 95; n += yield 96; n += yield 97; n += yield 98; n += yield 99;
          n += yield 100; n += yield 101; n += yield 102; n += yield 103; n += yield 104; n += yield 105; n += yield 106; n += yield 107; n += yield 108; n += yield 109;
          n += yield 110; n += yield 111; n += yield 112; n += yield 113; n += yield 114; n += yield 115; n += yield 116; n += yield 117; n += yield 118; n += yield 119;
          n += yield 120; n += yield 121; n += yield 122; n += yield 123; n += yield 124; n += yield 125; n += yield 126; n += yield 127; n += yield 128; n += yield 129;
          n += yield 130; n += yield 131; n += yield 132; n += yield 133; n += yield 134; n += yield 135; n += yield 136; n += yield 137; n += yield 138; n += yield 139;
          n += yield 140; n += yield 141; n += yield 142; n += yield 143; n += yield 144; n += yield 145; n += yield 146; n += yield 147; n += yield 148; n += yield 149;
          n += yield 150; n += yield 151; n += yield 152; n += yield 153; n += yield 154; n += yield 155; n += yield 156; n += yield 157; n += yield 158; n += yield 159;
          n += yield 160; n += yield 161; n += yield 162; n += yield 163; n += yield 164; n += yield 165; n += yield 166; n += yield 167; n += yield 168; n += yield 169;
          n += yield 170; n += yield 171; n += yield 172; n += yield 173; n += yield 174; n += yield 175; n += yield 176; n += yield 177; n += yield 178; n += yield 179;
          n += yield 180; n += yield 181; n += yield 182; n += yield 183; n += yield 184; n += yield 185; n += yield 186; n += yield 187; n += yield 188; n += yield 189;
          n += yield 190; n += yield 191; n += yield 192; n += yield 193; n += yield 194; n += yield 195; n += yield 196; n += yield 197; n += yield 198; n += yield 199;
          n += yield 200; n += yield 201; n += yield 202; n += yield 203; n += yield 204; n += yield 205; n += yield 206; n += yield 207; n += yield 208; n += yield 209;
          n += yield 210; n += yield 211; n += yield 212; n += yield 213; n += yield 214; n += yield 215; n += yield 216; n += yield 217; n += yield 218; n += yield 219;
          n += yield 220; n += yield 221; n += yield 222; n += yield 223; n += yield 224; n += yield 225; n += yield 226; n += yield 227; n += yield 228; n += yield 229;
          n += yield 230; n += yield 231; n += yield 232; n += yield 233; n += yield 234; n += yield 235; n += yield 236; n += yield 237; n += yield 238; n += yield 239;
          n += yield 240; n += yield 241; n += yield 242; n += yield 243; n += yield 244; n += yield 245; n += yield 246; n += yield 247; n += yield 248; n += yield 249;
          n += yield 250; n += yield 251; n += yield 252; n += yield 253; n += yield 254; n += yield 255; n += yield 256; n += yield 257; n += yield 258; n += yield 259;
          n += yield 260; n += yield 261; n += yield 262; n += yield 263; n += yield 264; n += yield 265; n += yield 266; n += yield 267; n += yield 268; n += yield 269;
          n += yield 270; n += yield 271; n += yield 272; n += yield 273; n += yield 274; n += yield 275; n += yield 276; n += yield 277; n += yield 278; n += yield 279;
          n += yield 280; n += yield 281; n += yield 282; n += yield 283; n += yield 284; n += yield 285; n += yield 286; n += yield 287; n += yield 288; n += yield 289;
          n += yield 290; n += yield 291; n += yield 292; n += yield 293; n += yield 294; n += yield 295; n += yield 296; n += yield 297; n += yield 298; n += yield 299;
          return n;
        }
        function run() { const g = f(); let r = g.next(), expected = 0; while (!r.done) { if (r.value !== expected++) return "at " + expected; r = g.next(1); } return [expected, r.value]; }
        """
      Then each call completes as follows
        | call  | completes        |
        | run() | gives [300, 300] |

    Scenario: [LOW.35-02] a hundred awaits between statements that read what they gave
      Given the generator source
        """js
        async function f() {
          let a = 0, b = 1;
          a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000;
          a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000;
          a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000;
          a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000;
          a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000;
          a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000;
          a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000;
          a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000;
          a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000;
          a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000; a = await (a + b) % 1000; b = await (a + b) % 1000;
          return [a, b];
        }
        function plain() { let a = 0, b = 1; for (let i = 0; i < 50; i++) { a = (a + b) % 1000; b = (a + b) % 1000; } return [a, b]; }
        """
      Then each call completes as follows
        | call                                         | completes    |
        | f().then(r => String(r) === String(plain())) | fulfils true |

    Scenario: [LOW.35-03] forty nested blocks, each with a variable of its own that shadows the one around it
      Given the generator source
        """js
        function* f() {
          let x = 0;
          { let x = 1; { let x = 2; { let x = 3; { let x = 4; { let x = 5;
          { let x = 6; { let x = 7; { let x = 8; { let x = 9; { let x = 10;
          { let x = 11; { let x = 12; { let x = 13; { let x = 14; { let x = 15;
          { let x = 16; { let x = 17; { let x = 18; { let x = 19; { let x = 20;
          { let x = 21; { let x = 22; { let x = 23; { let x = 24; { let x = 25;
          { let x = 26; { let x = 27; { let x = 28; { let x = 29; { let x = 30;
          { let x = 31; { let x = 32; { let x = 33; { let x = 34; { let x = 35;
          { let x = 36; { let x = 37; { let x = 38; { let x = 39; { let x = 40;
          yield x;
          yield x; } yield x; } yield x; } yield x; } yield x; }
          yield x; } yield x; } yield x; } yield x; } yield x; }
          yield x; } yield x; } yield x; } yield x; } yield x; }
          yield x; } yield x; } yield x; } yield x; } yield x; }
          yield x; } yield x; } yield x; } yield x; } yield x; }
          yield x; } yield x; } yield x; } yield x; } yield x; }
          yield x; } yield x; } yield x; } yield x; } yield x; }
          yield x; } yield x; } yield x; } yield x; } yield x; }
          return x;
        }
        """
      Then each call completes as follows
        | call                                                                             | completes  |
        | [...f()].join() === [40, ...Array.from({ length: 40 }, (_, i) => 40 - i)].join() | gives true |

    Scenario: [LOW.35-04] forty nested labelled blocks, each left by its label
      Given the generator source
        """js
        function* f(n) {
          b0: { b1: { b2: { b3: { b4: {
          b5: { b6: { b7: { b8: { b9: {
          b10: { b11: { b12: { b13: { b14: {
          b15: { b16: { b17: { b18: { b19: {
          b20: { b21: { b22: { b23: { b24: {
          b25: { b26: { b27: { b28: { b29: {
          b30: { b31: { b32: { b33: { b34: {
          b35: { b36: { b37: { b38: { b39: {
          switch (yield "which?") { case 0: break b0; case 1: break b1; case 20: break b20; case 39: break b39; }
          log(39); } log(38); } log(37); } log(36); } log(35); }
          log(34); } log(33); } log(32); } log(31); } log(30); }
          log(29); } log(28); } log(27); } log(26); } log(25); }
          log(24); } log(23); } log(22); } log(21); } log(20); }
          log(19); } log(18); } log(17); } log(16); } log(15); }
          log(14); } log(13); } log(12); } log(11); } log(10); }
          log(9); } log(8); } log(7); } log(6); } log(5); }
          log(4); } log(3); } log(2); } log(1); } log(0); }
          return "end";
        }
        const way = n => { const g = f(); g.next(); return g.next(n).value; };
        """
      Then each call completes as follows
        | call    | completes   | logs                                                                 |
        | way(0)  | gives "end" |                                                                      |
        | way(1)  | gives "end" | 0                                                                    |
        | way(20) | gives "end" | 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0 |

    Scenario: [LOW.35-05] twenty nested tries, whose finally blocks yield from the inside out
      Given the generator source
        """js
        function* f() {
          try { try { try { try { try {
          try { try { try { try { try {
          try { try { try { try { try {
          try { try { try { try { try {
          yield "in";
          } finally { yield 19; } } finally { yield 18; } } finally { yield 17; } } finally { yield 16; } } finally { yield 15; }
          } finally { yield 14; } } finally { yield 13; } } finally { yield 12; } } finally { yield 11; } } finally { yield 10; }
          } finally { yield 9; } } finally { yield 8; } } finally { yield 7; } } finally { yield 6; } } finally { yield 5; }
          } finally { yield 4; } } finally { yield 3; } } finally { yield 2; } } finally { yield 1; } } finally { yield 0; }
        }
        function drain(first) { const g = f(), seen = [g.next().value]; let r = first(g); while (!r.done) { seen.push(r.value); r = g.next(); } return [seen.join(), r.value]; }
        const numbers = "in,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5,4,3,2,1,0";
        """
      Then each call completes as follows
        | call                      | completes                  |
        | drain(g => g.return("R")) | gives [numbers, "R"]       |
        | drain(g => g.next())      | gives [numbers, undefined] |

    Scenario: [LOW.35-06] twenty nested tries, each of which catches and throws anew
      Given the generator source
        """js
        async function f() {
          try { try { try { try { try {
          try { try { try { try { try {
          try { try { try { try { try {
          try { try { try { try { try {
          throw await 0;
          } catch (e) { throw await (e + 1); } } catch (e) { throw await (e + 1); } } catch (e) { throw await (e + 1); } } catch (e) { throw await (e + 1); } } catch (e) { throw await (e + 1); }
          } catch (e) { throw await (e + 1); } } catch (e) { throw await (e + 1); } } catch (e) { throw await (e + 1); } } catch (e) { throw await (e + 1); } } catch (e) { throw await (e + 1); }
          } catch (e) { throw await (e + 1); } } catch (e) { throw await (e + 1); } } catch (e) { throw await (e + 1); } } catch (e) { throw await (e + 1); } } catch (e) { throw await (e + 1); }
          } catch (e) { throw await (e + 1); } } catch (e) { throw await (e + 1); } } catch (e) { throw await (e + 1); } } catch (e) { throw await (e + 1); } } catch (e) { throw await (e + 1); }
        }
        """
      Then each call completes as follows
        | call | completes  |
        | f()  | rejects 20 |

    Scenario: [LOW.35-07] ten nested loops, left by a label from the innermost and a continue from there goes on with the eighth
      Given the generator source
        """js
        function* f() {
          let n = 0;
          l0: for (let i0 = 0; i0 < 2; i0++) { l1: for (let i1 = 0; i1 < 2; i1++) {
          l2: for (let i2 = 0; i2 < 2; i2++) { l3: for (let i3 = 0; i3 < 2; i3++) {
          l4: for (let i4 = 0; i4 < 2; i4++) { l5: for (let i5 = 0; i5 < 2; i5++) {
          l6: for (let i6 = 0; i6 < 2; i6++) { l7: for (let i7 = 0; i7 < 2; i7++) {
          l8: for (let i8 = 0; i8 < 2; i8++) { l9: for (let i9 = 0; i9 < 2; i9++) {
          n++; if (n === 100 || n === 200) yield [n, `${i0}${i1}${i2}${i3}${i4}${i5}${i6}${i7}${i8}${i9}`]; if (n === 300) break l0; if (i9 && i8) continue l7;
          }}}}}}}}}}
          return n;
        }
        const rest = (g) => { const seen = []; let r; while (!(r = g.next()).done) seen.push(r.value); return [...seen, r.value]; };
        """
      Then each call completes as follows
        | call      | completes                                             |
        | rest(f()) | gives [[100, "0001100011"], [200, "0011000111"], 300] |

    Scenario: [LOW.35-08] an expression of sixty yields keeps every answer
      Given the generator source
        """js
        function* f() {
          return [
            yield 0, yield 1, yield 2, yield 3, yield 4, yield 5, yield 6, yield 7, yield 8, yield 9,
            yield 10, yield 11, yield 12, yield 13, yield 14, yield 15, yield 16, yield 17, yield 18, yield 19,
            yield 20, yield 21, yield 22, yield 23, yield 24, yield 25, yield 26, yield 27, yield 28, yield 29,
            yield 30, yield 31, yield 32, yield 33, yield 34, yield 35, yield 36, yield 37, yield 38, yield 39,
            yield 40, yield 41, yield 42, yield 43, yield 44, yield 45, yield 46, yield 47, yield 48, yield 49,
            yield 50, yield 51, yield 52, yield 53, yield 54, yield 55, yield 56, yield 57, yield 58, yield 59,
          ].map((v, i) => v - i);
        }
        function run() { const g = f(); let r = g.next(); while (!r.done) r = g.next(r.value + 1); return r.value.every(v => v === 1) && r.value.length; }
        """
      Then each call completes as follows
        | call  | completes |
        | run() | gives 60  |

    Scenario: [LOW.35-09] a sum of sixty awaits, each beside a variable that the next one changes
      Given the generator source
        """js
        async function f() {
          let x = 0;
          const next = async () => ++x;
          return 0
            + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next()
            + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next()
            + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next()
            + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next()
            + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next()
            + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next()
            + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next()
            + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next()
            + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next()
            + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next()
            + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next()
            + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next() + x * 0 + await next()
            ;
        }
        """
      Then each call completes as follows
        | call | completes    |
        | f()  | fulfils 1830 |

    Scenario: [LOW.35-10] a switch of sixty cases that fall through from the one that matches
      Given the generator source
        """js
        function* f(x) {
          switch (x) {
            case 0: yield 0; case 1: yield 1; case 2: yield 2; case 3: yield 3; case 4: yield 4; case 5: yield 5;
            case 6: yield 6; case 7: yield 7; case 8: yield 8; case 9: yield 9; case 10: yield 10; case 11: yield 11;
            case 12: yield 12; case 13: yield 13; case 14: yield 14; case 15: yield 15; case 16: yield 16; case 17: yield 17;
            case 18: yield 18; case 19: yield 19; case 20: yield 20; case 21: yield 21; case 22: yield 22; case 23: yield 23;
            case 24: yield 24; case 25: yield 25; case 26: yield 26; case 27: yield 27; case 28: yield 28; case 29: yield 29;
            case 30: yield 30; case 31: yield 31; case 32: yield 32; case 33: yield 33; case 34: yield 34; case 35: yield 35;
            case 36: yield 36; case 37: yield 37; case 38: yield 38; case 39: yield 39; case 40: yield 40; case 41: yield 41;
            case 42: yield 42; case 43: yield 43; case 44: yield 44; case 45: yield 45; case 46: yield 46; case 47: yield 47;
            case 48: yield 48; case 49: yield 49; case 50: yield 50; case 51: yield 51; case 52: yield 52; case 53: yield 53;
            case 54: yield 54; case 55: yield 55; case 56: yield 56; case 57: yield 57; case 58: yield 58; case 59: yield 59;
            default: return "default";
          }
        }
        """
      Then each call completes as follows
        | call             | completes          |
        | [...f(57)]       | gives [57, 58, 59] |
        | [...f(0)].length | gives 60           |
        | f(60).next()     | returns "default"  |

    Scenario: [LOW.35-11] fifty conditions nest, and else branches reach the right one
      Given the generator source
        """js
        function* f(n) {
          if (n === 0) yield "is 0"; else if (n === 1) yield "is 1"; else if (n === 2) yield "is 2"; else if (n === 3) yield "is 3"; else if (n === 4) yield "is 4"; else
          if (n === 5) yield "is 5"; else if (n === 6) yield "is 6"; else if (n === 7) yield "is 7"; else if (n === 8) yield "is 8"; else if (n === 9) yield "is 9"; else
          if (n === 10) yield "is 10"; else if (n === 11) yield "is 11"; else if (n === 12) yield "is 12"; else if (n === 13) yield "is 13"; else if (n === 14) yield "is 14"; else
          if (n === 15) yield "is 15"; else if (n === 16) yield "is 16"; else if (n === 17) yield "is 17"; else if (n === 18) yield "is 18"; else if (n === 19) yield "is 19"; else
          if (n === 20) yield "is 20"; else if (n === 21) yield "is 21"; else if (n === 22) yield "is 22"; else if (n === 23) yield "is 23"; else if (n === 24) yield "is 24"; else
          if (n === 25) yield "is 25"; else if (n === 26) yield "is 26"; else if (n === 27) yield "is 27"; else if (n === 28) yield "is 28"; else if (n === 29) yield "is 29"; else
          if (n === 30) yield "is 30"; else if (n === 31) yield "is 31"; else if (n === 32) yield "is 32"; else if (n === 33) yield "is 33"; else if (n === 34) yield "is 34"; else
          if (n === 35) yield "is 35"; else if (n === 36) yield "is 36"; else if (n === 37) yield "is 37"; else if (n === 38) yield "is 38"; else if (n === 39) yield "is 39"; else
          if (n === 40) yield "is 40"; else if (n === 41) yield "is 41"; else if (n === 42) yield "is 42"; else if (n === 43) yield "is 43"; else if (n === 44) yield "is 44"; else
          if (n === 45) yield "is 45"; else if (n === 46) yield "is 46"; else if (n === 47) yield "is 47"; else if (n === 48) yield "is 48"; else if (n === 49) yield "is 49"; else
          yield "none";
          return n;
        }
        """
      Then each call completes as follows
        | call                                    | completes                                |
        | [...f(0), ...f(25), ...f(49), ...f(50)] | gives ["is 0", "is 25", "is 49", "none"] |

    Scenario: [LOW.35-12] thirty generator functions, each in the one before, see the variables of all
      Given the generator source
        """js
        function* f0() { const v0 = 0;
          yield* f1(); function* f1() { const v1 = yield 1; yield* f2(); function* f2() { const v2 = yield 2; yield* f3(); function* f3() { const v3 = yield 3;
          yield* f4(); function* f4() { const v4 = yield 4; yield* f5(); function* f5() { const v5 = yield 5; yield* f6(); function* f6() { const v6 = yield 6;
          yield* f7(); function* f7() { const v7 = yield 7; yield* f8(); function* f8() { const v8 = yield 8; yield* f9(); function* f9() { const v9 = yield 9;
          yield* f10(); function* f10() { const v10 = yield 10; yield* f11(); function* f11() { const v11 = yield 11; yield* f12(); function* f12() { const v12 = yield 12;
          yield* f13(); function* f13() { const v13 = yield 13; yield* f14(); function* f14() { const v14 = yield 14; yield* f15(); function* f15() { const v15 = yield 15;
          yield* f16(); function* f16() { const v16 = yield 16; yield* f17(); function* f17() { const v17 = yield 17; yield* f18(); function* f18() { const v18 = yield 18;
          yield* f19(); function* f19() { const v19 = yield 19; yield* f20(); function* f20() { const v20 = yield 20; yield* f21(); function* f21() { const v21 = yield 21;
          yield* f22(); function* f22() { const v22 = yield 22; yield* f23(); function* f23() { const v23 = yield 23; yield* f24(); function* f24() { const v24 = yield 24;
          yield* f25(); function* f25() { const v25 = yield 25; yield* f26(); function* f26() { const v26 = yield 26; yield* f27(); function* f27() { const v27 = yield 27;
          yield* f28(); function* f28() { const v28 = yield 28; yield* f29(); function* f29() { const v29 = yield 29; yield* f30(); function* f30() { const v30 = yield 30;
          return [v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26, v27, v28, v29, v30].reduce((a, b) => a + b);
          }}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}
        function run() { const g = f0(); let r = g.next(), n = 0; while (!r.done) { n += r.value; r = g.next(r.value); } return n; }
        """
      Then each call completes as follows
        | call  | completes |
        | run() | gives 465 |
