import { useState } from 'preact/hooks';
import { welcomeMessages as say } from '../../lib/messages/welcome.ts';

type Device = keyof typeof say.devices;
const DEVICES = Object.keys(say.devices) as Device[];

/** What to know for the computer one sits at. Advice only: the answer is kept nowhere. */
export function DeviceAdvice() {
  const [device, setDevice] = useState<Device>('school');
  return (
    <div class="sl-devices">
      <div class="sl-choices sl-device-names" role="radiogroup" aria-labelledby="device-heading">
        {DEVICES.map((id) => (
          <label key={id} class="sl-choice">
            <input type="radio" name="device" checked={id === device} onChange={() => setDevice(id)} />
            <span>{say.devices[id].name}</span>
          </label>
        ))}
      </div>
      <p role="status">{say.devices[device].advice}</p>
    </div>
  );
}
