/** The landing page's whole style: system type, the app's blue, and warnings drawn in the colours browsers give them. */
export const landingStyle = `
:root{color-scheme:light dark;--ground:#f4f6f9;--sheet:#fff;--ink:#16202c;--soft:#4a5968;--line:#cfd7e0;--accent:#14539a;--on-accent:#fff;--ring:#c2410c;--note:#fff4e0;--note-line:#e0a63c;--link:#1a5fb4}
@media (prefers-color-scheme:dark){:root{--ground:#12181f;--sheet:#1d2630;--ink:#eef2f6;--soft:#b3c0cd;--line:#3b4855;--accent:#7db6f5;--on-accent:#0b1a2b;--ring:#ff9a5c;--note:#33280f;--note-line:#a87a20;--link:#8ab4f8}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.45 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif}
main{max-width:30rem;margin:0 auto;padding:.75rem 1rem 6.5rem}
.language{float:right;margin:-.35rem -.5rem 0 .5rem;padding:.6rem .5rem;min-height:44px;border:0;background:none;color:var(--link);font:inherit;font-size:.875rem;text-decoration:underline}
h1{margin:.1rem 0 .5rem;font-size:1.3rem;line-height:1.25}
p{margin:0 0 .6rem}
.lead{color:var(--soft)}
.once{font-weight:600}
figure{margin:0 0 .6rem}
.warning{display:block;margin:0;padding:.8rem .9rem .9rem;border:1px solid var(--line);border-radius:.9rem;background:var(--sheet)}
.warning svg{display:block;width:2rem;height:2rem}
.warning b{display:block;margin:.3rem 0 .5rem;font-size:1.0625rem;line-height:1.3}
.bar{display:block;height:.4rem;margin:.35rem 0;border-radius:1rem;background:var(--line)}
.bar.short{width:62%}
.buttons{display:flex;gap:.6rem;align-items:center;justify-content:space-between;margin:.8rem 0 .7rem}
.faint{padding:.35rem .8rem;border-radius:1.2rem;border:1px solid var(--line);color:var(--soft);font-size:.875rem}
.press{position:relative;display:inline-block;padding:.3rem .7rem;border:3px solid var(--ring);border-radius:1.4rem;color:var(--link);font-weight:600}
.press i{position:absolute;top:-.85rem;right:-.7rem;width:1.5rem;height:1.5rem;border-radius:50%;background:var(--ring);color:var(--sheet);font:700 .95rem/1.5rem system-ui,sans-serif;text-align:center}
.press.line{border-radius:.7rem;text-decoration:underline;overflow-wrap:anywhere}
.last{display:block}
span.last>.press.line{display:block;width:fit-content;margin-top:.9rem}
.only{margin:.8rem 0;color:var(--soft)}
.address{display:block;color:var(--ink);font-weight:600;overflow-wrap:anywhere}
details{margin:.7rem 0;border-top:1px solid var(--line);padding-top:.2rem}
summary{padding:.65rem 0;min-height:44px;color:var(--link)}
.note{padding:.7rem .8rem;border-left:4px solid var(--note-line);border-radius:.3rem;background:var(--note)}
.quiet{color:var(--soft);font-size:.9375rem}
.go{position:fixed;inset:auto 0 0;padding:.7rem 1rem calc(.7rem + env(safe-area-inset-bottom));background:var(--ground);border-top:1px solid var(--line)}
.button{display:block;width:100%;max-width:28rem;margin:0 auto;padding:.85rem 1rem;min-height:52px;border:0;border-radius:.6rem;background:var(--accent);color:var(--on-accent);font:600 1.0625rem/1.3 system-ui,sans-serif;text-align:center;text-decoration:none}
.button.second{margin:.4rem 0 .7rem;background:none;border:1px solid var(--accent);color:var(--accent)}
.stay{display:block;padding:.8rem 0;color:var(--link)}
ol{margin:.4rem 0 .8rem;padding:0;list-style:none;counter-reset:step}
ol li{position:relative;padding:.45rem 0 .45rem 2.6rem;counter-increment:step}
ol li::before{content:counter(step);position:absolute;left:0;top:.4rem;width:1.8rem;height:1.8rem;border-radius:50%;background:var(--ring);color:var(--sheet);font-weight:700;line-height:1.8rem;text-align:center}
.corner{display:flex;align-items:center;justify-content:space-between;gap:.6rem;margin:.2rem 0 .6rem;padding:.5rem .9rem;border:1px solid var(--line);border-radius:.9rem .9rem 0 0;border-bottom-style:dashed;background:var(--sheet)}
.corner .bar{flex:1}
.corner .press{padding:.1rem .55rem;line-height:1;font-size:1.6rem;color:var(--ink)}
.field{display:block;width:100%;padding:.7rem;border:1px solid var(--line);border-radius:.4rem;background:var(--sheet);color:var(--ink);font:inherit;font-size:.9375rem}
a:focus-visible,button:focus-visible,summary:focus-visible,.field:focus-visible{outline:3px solid var(--ring);outline-offset:2px}
@media (min-width:48rem){main{max-width:36rem;padding-top:2rem}.go{padding-bottom:1.2rem}}
`
