import './shared/base.css';
