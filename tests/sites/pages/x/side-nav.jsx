import { useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { follow } from '../kit/use-route.js';
import { useWidth } from '../kit/use-width.js';
import { Avatar } from './avatar.jsx';
import { labels } from './labels.js';

/** The left column. Under 1265 px it has no words; under 500 px it is gone, and with it every link to one's own profile. */
export function SideNav({ session, navigate }) {
  const [open, setOpen] = useState(false);
  const width = useWidth();
  const { user, users, switchTo } = session;
  if (width < 500) {
    return (
      <nav role="navigation" className="bottom-bar" data-testid="BottomBar">
        <a href="/home" data-testid="AppTabBar_Home_Link" aria-label={labels.home} onClick={follow(navigate, '/home')}>
          <Icon name="home" />
        </a>
        <a href="/explore" data-testid="AppTabBar_Explore_Link" aria-label={labels.explore}>
          <Icon name="search" />
        </a>
        <a
          href="/compose/post"
          data-testid="FloatingActionButtons_Tweet_Button"
          aria-label={labels.newPost}
          className="floating"
          onClick={follow(navigate, '/compose/post')}
        >
          <Icon name="plus" />
        </a>
      </nav>
    );
  }
  const wide = width >= 1265;
  const link = (testId, href, icon, label) => (
    <a
      data-testid={testId}
      href={href}
      aria-label={label}
      onClick={href === '/home' ? follow(navigate, href) : undefined}
    >
      <Icon name={icon} size={26} />
      {wide && <span>{label}</span>}
    </a>
  );
  return (
    <header role="banner" className="side">
      <nav role="navigation">
        {link('AppTabBar_Home_Link', '/home', 'home', labels.home)}
        {link('AppTabBar_Explore_Link', '/explore', 'search', labels.explore)}
        {link('AppTabBar_Profile_Link', `/${user.screen_name}`, 'person', labels.profile)}
        <a
          data-testid="SideNav_NewTweet_Button"
          href="/compose/post"
          aria-label={labels.post}
          className="new-post"
          onClick={follow(navigate, '/compose/post')}
        >
          {wide ? labels.post : <Icon name="plus" />}
        </a>
      </nav>
      <div className="switcher">
        {open && (
          <div data-testid="HoverCard" role="menu" className="hover-card" aria-label={labels.accounts}>
            {users.map((one) => (
              <button
                key={one.id_str}
                type="button"
                role="menuitem"
                data-testid="UserCell"
                onClick={() => {
                  setOpen(false);
                  if (one.id_str !== user.id_str) switchTo(one.id_str);
                }}
              >
                <Avatar user={one} />
                <span>
                  <b>{one.name}</b>
                  <br />@{one.screen_name}
                </span>
                {one.id_str === user.id_str && <span aria-hidden="true">✓</span>}
              </button>
            ))}
            <a href="/i/flow/login" data-testid="AccountSwitcher_AddAccount_Button">
              {labels.addAccount}
            </a>
            <a href="/logout" data-testid="AccountSwitcher_Logout_Button">
              {labels.logOut} @{user.screen_name}
            </a>
          </div>
        )}
        <button
          type="button"
          data-testid="SideNav_AccountSwitcher_Button"
          aria-label={labels.accounts}
          onClick={() => setOpen(!open)}
        >
          <Avatar user={user} />
          {wide && (
            <span className="who">
              <b>{user.name}</b>
              <span>@{user.screen_name}</span>
            </span>
          )}
        </button>
      </div>
    </header>
  );
}
