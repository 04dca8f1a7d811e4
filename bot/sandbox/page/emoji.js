// Emoji by their Slack names. A name that is not here stays ":name:", as an unknown one does in Slack.

const TABLE = `
+1 👍|thumbsup 👍|-1 👎|thumbsdown 👎|ok_hand 👌|wave 👋|raised_hands 🙌|clap 👏|pray 🙏|muscle 💪|handshake 🤝
point_right 👉|point_left 👈|point_up ☝️|point_up_2 👆|point_down 👇|raised_hand ✋|hand ✋|v ✌️|crossed_fingers 🤞|writing_hand ✍️|fist ✊
eyes 👀|brain 🧠|ear 👂|speaking_head_in_silhouette 🗣️|bust_in_silhouette 👤|busts_in_silhouette 👥|people_hugging 🫂
smile 😄|smiley 😃|grinning 😀|grin 😁|blush 😊|slightly_smiling_face 🙂|upside_down_face 🙃|wink 😉|joy 😂|rolling_on_the_floor_laughing 🤣
heart_eyes 😍|star-struck 🤩|partying_face 🥳|sunglasses 😎|thinking_face 🤔|neutral_face 😐|expressionless 😑|face_with_rolling_eyes 🙄
relieved 😌|sleeping 😴|zzz 💤|sweat_smile 😅|sweat 😓|disappointed 😞|pensive 😔|worried 😟|confused 😕|cry 😢|sob 😭|scream 😱
rage 😡|angry 😠|grimacing 😬|hugging_face 🤗|saluting_face 🫡|shushing_face 🤫|exploding_head 🤯|mask 😷|innocent 😇|yum 😋|nerd_face 🤓
robot_face 🤖|shrug 🤷|facepalm 🤦|heart ❤️|yellow_heart 💛|green_heart 💚|blue_heart 💙|purple_heart 💜|broken_heart 💔|sparkling_heart 💖
star ⭐|star2 🌟|sparkles ✨|dizzy 💫|boom 💥|fire 🔥|100 💯|tada 🎉|confetti_ball 🎊|balloon 🎈|gift 🎁|trophy 🏆|medal 🏅|sports_medal 🏅
first_place_medal 🥇|second_place_medal 🥈|third_place_medal 🥉|crown 👑|gem 💎|rocket 🚀|dart 🎯|bulb 💡|rainbow 🌈|sunny ☀️|sunrise 🌅
partly_sunny ⛅|cloud ☁️|umbrella ☔|snowflake ❄️|crescent_moon 🌙|palm_tree 🌴|seedling 🌱|herb 🌿|four_leaf_clover 🍀|sunflower 🌻|rose 🌹|bouquet 💐
coffee ☕|tea 🍵|pizza 🍕|cake 🍰|birthday 🎂|cookie 🍪|doughnut 🍩|apple 🍎|beers 🍻|clinking_glasses 🥂
telephone_receiver 📞|phone ☎️|telephone ☎️|iphone 📱|calling 📲|email 📧|e-mail 📧|envelope ✉️|incoming_envelope 📨|envelope_with_arrow 📩|mailbox 📫|mailbox_with_mail 📬
speech_balloon 💬|thought_balloon 💭|left_speech_bubble 🗨️|mega 📣|loudspeaker 📢|bell 🔔|no_bell 🔕|studio_microphone 🎙️
white_check_mark ✅|heavy_check_mark ✔️|ballot_box_with_check ☑️|x ❌|negative_squared_cross_mark ❎|heavy_multiplication_x ✖️|heavy_plus_sign ➕|heavy_minus_sign ➖
warning ⚠️|exclamation ❗|grey_exclamation ❕|question ❓|grey_question ❔|bangbang ‼️|no_entry ⛔|no_entry_sign 🚫|octagonal_sign 🛑|rotating_light 🚨|sos 🆘|information_source ℹ️
hourglass ⌛|hourglass_flowing_sand ⏳|alarm_clock ⏰|stopwatch ⏱️|timer_clock ⏲️|watch ⌚|clock1 🕐|clock4 🕓|clock9 🕘|calendar 📆|date 📅|spiral_calendar_pad 🗓️
memo 📝|pencil 📝|pencil2 ✏️|clipboard 📋|pushpin 📌|round_pushpin 📍|paperclip 📎|link 🔗|scissors ✂️|book 📖|books 📚|bookmark 🔖|label 🏷️|ledger 📒|newspaper 📰
page_facing_up 📄|file_folder 📁|open_file_folder 📂|card_index 📇|wastebasket 🗑️|inbox_tray 📥|outbox_tray 📤|package 📦|floppy_disk 💾|computer 💻|printer 🖨️
chart_with_upwards_trend 📈|chart_with_downwards_trend 📉|bar_chart 📊|mag 🔍|mag_right 🔎|lock 🔒|unlock 🔓|key 🔑|hammer 🔨|wrench 🔧|hammer_and_wrench 🛠️|gear ⚙️|toolbox 🧰|nut_and_bolt 🔩
moneybag 💰|dollar 💵|credit_card 💳|receipt 🧾|scales ⚖️|shield 🛡️|umbrella_with_rain_drops ☔|car 🚗|truck 🚚|house 🏠|office 🏢|convenience_store 🏪|door 🚪
arrow_right ➡️|arrow_left ⬅️|arrow_up ⬆️|arrow_down ⬇️|arrow_upper_right ↗️|arrow_lower_right ↘️|arrows_counterclockwise 🔄|repeat 🔁|leftwards_arrow_with_hook ↩️|arrow_right_hook ↪️
red_circle 🔴|large_orange_circle 🟠|orange_circle 🟠|large_yellow_circle 🟡|yellow_circle 🟡|large_green_circle 🟢|green_circle 🟢|large_blue_circle 🔵|blue_circle 🔵|white_circle ⚪|black_circle ⚫|large_purple_circle 🟣
small_red_triangle 🔺|small_red_triangle_down 🔻|small_blue_diamond 🔹|small_orange_diamond 🔸|black_small_square ▪️|white_small_square ▫️|white_large_square ⬜|black_large_square ⬛
one 1️⃣|two 2️⃣|three 3️⃣|four 4️⃣|five 5️⃣|six 6️⃣|seven 7️⃣|eight 8️⃣|nine 9️⃣|keycap_ten 🔟|zero 0️⃣
turtle 🐢|snail 🐌|dog 🐶|cat 🐱|bee 🐝|owl 🦉|unicorn_face 🦄|ghost 👻|skull 💀|wave_dash 〰️|checkered_flag 🏁|triangular_flag_on_post 🚩|white_flag 🏳️
`;

const BY_NAME = new Map(TABLE.trim().split(/[|\n]/).map((entry) => entry.split(" ")));

// What the picker offers: what this app listens for first, then everyday ones.
export const PICKER = [
  "telephone_receiver", "white_check_mark", "raised_hands", "eyes", "+1", "heart", "tada",
  "pray", "joy", "clap", "fire", "thinking_face", "wave", "100",
];

const TONES = ["", "", "🏻", "🏼", "🏽", "🏾", "🏿"];

// The character for "tada" or "+1::skin-tone-3", or null.
export function emojiChar(name) {
  const [base, tone] = name.split("::skin-tone-");
  const char = BY_NAME.get(base);
  return char ? char + (tone ? TONES[Number(tone)] ?? "" : "") : null;
}
