// The same questions as a survey. SurveyJS draws into an element it is given; the tag around it only says where.
import { Model } from 'survey-core';
import 'survey-js-ui';
import { names, words } from '../screen.js';

const survey = {
  title: words.name,
  description: words.step,
  showNavigationButtons: 'bottom',
  showQuestionNumbers: 'off',
  showCompleteButton: false,
  pages: [
    {
      elements: [
        { type: 'html', name: 'turn', html: `<p>${words.turn}</p>` },
        {
          type: 'radiogroup',
          name: 'start',
          title: words.question,
          description: words.hint,
          colCount: 2,
          choices: [names[0], names[1], words.chance, words.notToday],
        },
        { type: 'html', name: 'foot', html: `<p>${words.foot}</p>` },
      ],
    },
  ],
};

class SurveyCard extends HTMLElement {
  connectedCallback() {
    if (this.model) return;
    this.model = new Model(survey);
    const choose = (choice) =>
      this.dispatchEvent(new CustomEvent('exercise-change', { bubbles: true, composed: true, detail: { choice } }));
    this.model.onValueChanged.add((_, options) => choose(options.value));
    this.model.addNavigationItem({ id: 'minute', title: words.minute, action: () => choose('minute') });
    this.model.addNavigationItem({ id: 'alone', title: words.alone, action: () => choose('alone') });
    this.model.addNavigationItem({ id: 'more', title: words.more, action: () => choose('more') });
    this.model.render(this);
  }
}

customElements.define('survey-card', SurveyCard);
