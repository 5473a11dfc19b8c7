import { html, nothing, type TemplateResult } from 'lit';
import { mark } from '../src/ui/mark.js';
import { chevron, glyph } from '../src/ui/marks.js';
import { rim } from '../src/ui/rim.js';
import { seam } from '../src/ui/seam.js';
import { uprightSeam } from '../src/ui/upright-seam.js';

/** A screen of the gallery. `around` is a class of the page around it: a coach's own colours, or Arabic. */
export interface Screen {
  name: string;
  view: TemplateResult;
  around?: 'own-colours' | 'arabic';
}

const kept = 'Kept in this browser. This site, and anything installed on this device, could still read it.';
const head = (name: string, step = '') =>
  html`<header class="head">
    <p class="name" part="name">${name}</p>
    ${step ? html`<p class="step">${step}</p>` : nothing}
  </header>`;
const foot = (words: string) => html`<p class="foot">${words}</p>`;
const big = (words: string) => html`<button type="button" class="big">${words}</button>`;
const quiet = (words: string) => html`<button type="button" class="quiet">${words}</button>`;
const primary = (words: string) => html`<button type="button" class="primary">${words}</button>`;
const quiets = (...words: string[]) => html`<span class="quiets">${words.map(quiet)}</span>`;
const chip = (words: string, checked = false) =>
  html`<label class="chip"><input type="checkbox" .checked=${checked} /><span>${mark()}${words}</span></label>`;
const chips = (name: string, ...list: TemplateResult[]) =>
  html`<div class="chips" role="group" aria-label=${name}>${list}</div>`;
const ask = (turn: string, question: unknown, hint = '') =>
  html`<p class="turn">${turn}</p>
    <h3 class="ask">${question}</h3>
    ${hint ? html`<p class="sub">${hint}</p>` : nothing}`;
const step = (name: string, steps: number, done: number, body: TemplateResult, words: string, first = false) =>
  html`<div class="sheet ${first ? 'is-first' : ''}" part="sheet">
    ${head(name, `Step ${done + 1} of ${steps}`)} ${seam({ steps, done, seed: 0 })}
    <div class="body">${body}</div>
    ${foot(words)}
  </div>`;
const day = (done: number, body: TemplateResult, words = 'Hidden until you choose to show it.') =>
  step('Daily check-in', 5, done, body, words);

const names = html`<div class="sheet is-first">
  ${head('Daily check-in', 'Before the first time')} ${seam({ steps: 5, done: 0 })}
  <div class="body">
    ${ask(
      'Phone between you',
      'What shall this page call you?',
      'A nickname is fine. You can change it at any time, or start afresh for two other people.',
    )}
    <div class="fields">
      <div class="field"><label for="one">One of you</label><input id="one" type="text" value="Sam" /></div>
      <div class="field"><label for="other">The other</label><input id="other" type="text" value="Alex" /></div>
    </div>
    <div class="pair low">${['Use these names', 'Go without names'].map(big)}</div>
  </div>
  ${foot(kept)}
</div>`;

const who = step(
  'Daily check-in',
  5,
  0,
  html`${ask(
      'Phone between you',
      'Who would like to start?',
      'One of you writes first, then the other. Then a minute each, out loud.',
    )}
    <div class="pair">${['Sam', 'Alex', 'Let chance choose', 'Not today'].map(big)}</div>
    <div class="actions">${quiets('Just the minute', 'I am on my own today')}</div>`,
  kept,
  true,
);

const painted = (words: string) => html`<span class="sk">${words}</span>`;
const loading = html`<div class="sheet is-first is-waiting" aria-busy="true">
  ${head('Daily check-in', 'Opening …')} ${seam({ steps: 5, done: 0 })}
  <div class="body" aria-hidden="true" inert>
    <p class="turn">${painted('Phone between you')}</p>
    <p class="ask">${painted('Who would like to start?')}</p>
    <p class="sub">${painted('One of you writes first, then the other. Then a minute each, out loud.')}</p>
    <div class="pair">${['Sam', 'Alex', 'Let chance choose', 'Not today'].map(big)}</div>
    <div class="actions">
      <span class="quiets">
        ${['Just the minute', 'I am on my own today'].map(
          (words) => html`<button type="button" class="quiet">${painted(words)}</button>`,
        )}
      </span>
    </div>
  </div>
  ${foot(kept)}
</div>`;

const cover = html`<div class="sheet glaze is-first">
  ${head('Daily check-in')}
  <div class="body">
    <h3 class="ask">This is for Sam.</h3>
    <p class="sub">It opens where Sam left it. Nothing of it is on this screen.</p>
  </div>
  ${seam({ steps: 2, done: 0, seed: 13, tall: true })}
  <div class="body"><div class="actions">${primary('I am Sam')}${quiets('I am Alex')}</div></div>
</div>`;

/** The screens that share one reserved block size. */
export const firstScreens: Screen[] = [
  { name: 'first-use', view: names },
  { name: 'checkin-who', view: who },
  { name: 'state-loading', view: loading },
  { name: 'cover', view: cover },
];

const thanks =
  'This morning you put your hand on my back while I was on the phone with my mother. It kept me steady all day.';

const families: [name: string, words: string[], chosen: string[]][] = [
  ['Close', ['tender', 'loved', 'grateful', 'trusting'], ['tender']],
  ['Glad', ['playful', 'hopeful', 'proud', 'relieved'], []],
  ['Afraid', ['uneasy', 'tense', 'unsure of us', 'on guard', 'exposed', 'worried'], ['tense', 'unsure of us']],
  ['Far away', ['numb', 'tired', 'closed', 'elsewhere'], []],
];

const entry = (seed: number, when: string, body: TemplateResult) =>
  html`<li class="entry">
    ${uprightSeam({ seed })}
    <div class="entry-in">
      <p class="when">${when}</p>
      ${body}
    </div>
  </li>`;
const both = (sam: string, alex: string) =>
  html`<p><b>Sam</b> ${sam}</p>
    <p><b>Alex</b> ${alex}</p>`;

const minute = (unit: string, firstQuiet: string) =>
  day(
    4,
    html`${ask(
        'Phone between you',
        html`One minute, Sam.<br />How has <em>us</em> felt today?`,
        'Nothing needs fixing right now. Alex, your part is to listen.',
      )}
      <div class="minute">
        <div class="timer" role="timer" aria-label="42 seconds left">
          ${rim({ share: 0.3 })}
          <p class="time"><span class="num">42</span><span class="unit">${unit}</span></p>
        </div>
        <div class="actions">${primary('Over to Alex')}${quiets(firstQuiet, 'More time', 'No timer')}</div>
      </div>`,
    'Spoken, not written. Then one sentence back.',
  );

const writing = (notice: TemplateResult, value: string) => html`
  <p class="turn">Sam holds the phone</p>
  <h3 class="ask">What is one thing Alex did today that you are glad about?</h3>
  <div class="field">
    <label for="words" class="vh">Your words</label>
    <textarea id="words" rows="2" placeholder="This morning, when you …" .value=${value}></textarea>
  </div>
  ${notice}
  <div class="actions">${primary('Next')}${quiets('Back')}</div>
`;

/** The screens after the first ones. */
export const laterScreens: Screen[] = [
  {
    name: 'checkin-day',
    view: day(
      1,
      html`${ask('Sam holds the phone', 'Sam, what is there right now?')}
        <div class="answer">
          ${chips(
            'Feelings',
            ...['Close', 'Glad', 'At ease', 'Afraid', 'Sad', 'Angry', 'Far away', 'Not sure'].map((word) =>
              chip(word, word === 'Close' || word === 'Afraid'),
            ),
          )}
          <div class="inline">${quiet('Finer words')}</div>
        </div>
        <div class="answer">
          <div class="field">
            <label for="thanks" class="minor">One thing Alex did today that you are glad about</label>
            <textarea id="thanks" rows="3" .value=${thanks}></textarea>
          </div>
          ${chips('Or', chip('Nothing today'))}
        </div>
        <div class="actions">${primary('Next')}</div>`,
    ),
  },
  {
    name: 'checkin-appreciation',
    view: day(
      1,
      writing(
        html`<div class="notice" role="status">
          ${glyph('half')}
          <div>
            <p>That is kind. What did they do, and when? One moment is enough.</p>
            <div class="chips" role="group" aria-label="Ways to begin">
              ${['This morning, when …', 'I noticed that …', 'Nothing today'].map(
                (words) => html`<button type="button" class="chip-btn">${words}</button>`,
              )}
            </div>
          </div>
        </div>`,
        'Thank you for being you',
      ),
    ),
  },
  {
    name: 'checkin-feelings',
    view: day(
      1,
      html`${ask(
          'Sam holds the phone',
          'What is there right now?',
          'Open what comes close and take the words that fit. Several can be true at once.',
        )}
        <div class="families">
          ${families.map(
            ([name, words, chosen]) =>
              html`<details class="family" ?open=${name === 'Afraid'}>
                <summary>
                  <span class="fam-n">${name}</span><span class="fam-p">${chosen.join(', ')}</span>${chevron()}
                </summary>
                ${chips(name, ...words.map((word) => chip(word, chosen.includes(word))))}
              </details>`,
          )}
        </div>
        <div class="chips">${chip('I am not sure, and that is fine')}</div>
        <div class="actions">${primary('Next')}${quiets('Back')}</div>`,
    ),
  },
  {
    name: 'checkin-end',
    view: day(
      1,
      html`<p class="turn">Sam holds the phone</p>
        <div class="dones">
          <div class="done">
            <p class="done-q">What is there</p>
            <p class="done-a">tender, tense, unsure of us</p>
            ${quiet('Change')}
          </div>
          <div class="done">
            <p class="done-q">A thanks</p>
            <p class="done-a">${thanks}</p>
            ${quiet('Change')}
          </div>
        </div>
        <h3 class="ask">What should happen to your words?</h3>
        <div class="pair rows">
          <button type="button" class="big">
            <span class="choice-t">Show when both are ready</span
            ><span class="choice-s">Opens once Alex chooses this too</span>
          </button>
          <button type="button" class="big">
            <span class="choice-t">Keep mine for now</span><span class="choice-s">You can still show it later</span>
          </button>
        </div>
        <p class="sub">If either of you keeps, nothing opens, and nobody is told who.</p>`,
      'Until it opens, you can take yours back.',
    ),
  },
  {
    name: 'checkin-handover',
    view: html`<div class="sheet glaze">
      ${head('Daily check-in', 'Hand-over')}
      <div class="body">
        <h3 class="ask">Pass the phone to Alex.</h3>
        <p class="sub">Sam, what you wrote is put away. Nothing of it is on this screen.</p>
      </div>
      ${seam({ steps: 2, done: 1, seed: 13, tall: true, fresh: true })}
      <div class="body">
        <div class="actions">${primary('I am Alex, I have it')}${quiets('Wait, back to Sam')}</div>
      </div>
    </div>`,
  },
  {
    name: 'checkin-reveal',
    view: day(
      3,
      html`${ask('Phone between you', 'Here you both are.', 'Read slowly. Nothing needs an answer yet.')}
        <div class="two">
          <section class="voice">
            <h4>Sam</h4>
            <p class="felt">tender, tense, unsure of us</p>
            <p>${thanks}</p>
          </section>
          <div class="between">${uprightSeam({ seed: 3 })}${seam({ steps: 1, done: 1, seed: 2 })}</div>
          <section class="voice">
            <h4>Alex</h4>
            <p class="felt">calm, a little tired</p>
            <p>
              You asked about the interview before you told me about your own day. I felt you had been thinking of me.
            </p>
          </section>
        </div>
        <div class="pair low">${['A minute each', 'Enough for today'].map(big)}</div>
        <div class="actions">${quiets('Say back what I heard')}</div>`,
      'Kept in this browser, for both of you.',
    ),
  },
  { name: 'checkin-minute', view: minute('seconds left', 'Pause') },
  { name: 'checkin-paused', view: minute('paused', 'Go on') },
  {
    name: 'checkin-history',
    view: html`<div class="sheet">
      ${head('Past check-ins')}
      <div class="body">
        <p class="turn">For both of you</p>
        <div class="switch" role="group" aria-label="Show">
          <button type="button" aria-pressed="true">Days</button
          ><button type="button" aria-pressed="false">Weeks</button>
        </div>
        <ol class="line">
          ${entry(6, 'Today, Thursday', both('tender, tense', 'calm, a little tired'))}
          ${entry(
            1,
            'Tuesday',
            html`${both('tired, close', 'hopeful')}
              <p class="said">“You left the hall light on for me.”</p>`,
          )}
          <li class="entry gap">
            ${uprightSeam({ seed: 4, open: true })}
            <div class="entry-in"><p class="rest">A quiet stretch, 2 to 8 March</p></div>
          </li>
          ${entry(
            2,
            'Sunday, 1 March',
            html`<p class="what">The longer weekly talk</p>
              <p>A wish for the week: one evening without screens.</p>`,
          )}
        </ol>
        <div class="own">
          <p class="rest">What one of you keeps is not on this page.</p>
          <div class="inline">${['I am Sam, show mine', 'I am Alex, show mine'].map(quiet)}</div>
        </div>
        <div class="actions">${quiets('Show earlier days', 'Print or save')}</div>
      </div>
      ${foot('What both of you have shared. Kept in this browser.')}
    </div>`,
  },
  {
    name: 'state-storage',
    view: day(
      1,
      html`${writing(
        html`<div class="notice" role="status">
          ${glyph('open')}
          <div>
            <p>This browser is not keeping what you write. Copy it before you close the page.</p>
            <div class="inline">${quiet('Copy my words')}</div>
          </div>
        </div>`,
        '',
      )}`,
    ),
  },
  {
    name: 'state-empty',
    view: html`<div class="sheet">
      ${head('Past check-ins')}
      <div class="body">
        <div class="empty">
          ${seam({ steps: 1, done: 0, seed: 6 })}${ask(
            'For both of you',
            'Nothing here yet, and no hurry.',
            'What you both choose to show comes together here.',
          )}
          <div class="pair low">${['Start a check-in', 'Not today'].map(big)}</div>
        </div>
      </div>
    </div>`,
  },
  {
    name: 'one-of-several',
    view: step(
      'Are we ready to try again?',
      6,
      1,
      html`${ask('Sam holds the phone', 'Could you name what kept going wrong, without naming who?')}
        <div class="choices">
          ${['Yes', 'Maybe', 'Not yet'].map(
            (words) =>
              html`<label class="choice">
                <input type="radio" name="ready" .checked=${words === 'Maybe'} />
                <span class="choice-in"
                  >${mark()}<span><span class="choice-t">${words}</span></span></span
                >
              </label>`,
          )}
        </div>
        <div class="actions">${primary('Next question')}${quiets('Stay with this one')}</div>`,
      'Hidden until you choose to show it.',
    ),
  },
  { name: 'own-colours', around: 'own-colours', view: who },
  {
    name: 'rtl-arabic',
    around: 'arabic',
    view: html`<div class="sheet" lang="ar" dir="rtl">
      ${head('لقاء اليوم', 'الخطوة ٥ من ٥')} ${seam({ steps: 5, done: 4 })}
      <div class="body">
        ${ask(
          'الهاتف بينكما',
          html`دقيقة واحدة يا سام.<br />كيف كنّا معًا اليوم؟`,
          'لا شيء يحتاج إلى إصلاح الآن. أليكس، دورك أن تصغي.',
        )}
        <div class="minute">
          <div class="timer" role="timer" aria-label="بقيت ٤٢ ثانية">
            ${rim({ share: 0.3 })}
            <p class="time"><span class="num">٤٢</span><span class="unit">ثانية باقية</span></p>
          </div>
          <div class="actions">${primary('الدور لأليكس')}${quiets('توقّف قليلًا', 'وقت إضافي', 'بلا مؤقّت')}</div>
        </div>
      </div>
      ${foot('كلامٌ لا كتابة. ثم جملة واحدة تردّ ما سُمِع.')}
    </div>`,
  },
  {
    name: 'seam',
    view: html`<div class="sheet">
      <div class="body">
        ${[
          [3, 0, 0],
          [3, 3, 0],
          [5, 2, 5],
          [8, 5, 8],
          [12, 7, 3],
        ].map(
          ([steps, done, seed]) =>
            html`<p class="turn">${done} of ${steps}</p>
              ${seam({ steps: steps!, done: done!, seed: seed! })}`,
        )}
      </div>
    </div>`,
  },
];
